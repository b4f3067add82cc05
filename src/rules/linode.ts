import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Akamai Linode',
  revoke: {
    via: 'dashboard',
    url: 'https://cloud.linode.com/profile/tokens',
    path: ['Profile', 'API tokens', 'Revoke'],
  },
  rules: [
    {
      id: 'linode-personal-access-token',
      name: 'Linode personal access token',
      kind: 'contextual',
      severity: 'error',
      env: 'LINODE_TOKEN',
      ...contextual({ names: ['linode'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [make.hex(64), `LINODE_TOKEN=${make.hex(58)}`],
    },
  ],
} satisfies Provider;

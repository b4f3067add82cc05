import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'OneLogin',
  revoke: { via: 'dashboard', path: ['Developers', 'API credentials', 'Delete'] },
  rules: [
    {
      id: 'onelogin-client-secret',
      name: 'OneLogin client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'ONELOGIN_CLIENT_SECRET',
      ...contextual({ names: ['onelogin'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [
        make.hex(64),
        `onelogin_sha256 = ${make.hex(64)}`,
        `ONELOGIN_CLIENT_SECRET=${make.hex(60)}`,
        `ONELOGIN_CLIENT_ID=${make.hex(64)}`,
      ],
    },
  ],
} satisfies Provider;

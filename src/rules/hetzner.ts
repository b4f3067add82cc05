import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Hetzner',
  revoke: { via: 'dashboard', path: ['Cloud console', 'Project', 'Security', 'API tokens', 'Delete'] },
  rules: [
    {
      id: 'hetzner-cloud-api-token',
      name: 'Hetzner Cloud API token',
      kind: 'contextual',
      severity: 'error',
      env: 'HCLOUD_TOKEN',
      ...contextual({ names: ['hcloud', 'hetzner'], alphabet: '0-9A-Za-z', length: 64 }),
      sample: (make) => make.alnum(64),
      nearMisses: (make) => [make.alnum(64), `HCLOUD_TOKEN=${make.alnum(58)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Pipedrive',
  revoke: { via: 'dashboard', path: ['Personal preferences', 'API', 'Regenerate'] },
  rules: [
    {
      id: 'pipedrive-api-token',
      name: 'Pipedrive API token',
      kind: 'contextual',
      severity: 'error',
      env: 'PIPEDRIVE_API_TOKEN',
      ...contextual({ names: ['pipedrive'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [
        make.hex(40),
        `pipedrive_sha256 = ${make.hex(40)}`,
        `PIPEDRIVE_API_TOKEN=${make.hex(36)}`,
      ],
    },
  ],
} satisfies Provider;

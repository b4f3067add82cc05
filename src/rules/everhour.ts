import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Everhour',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'everhour-api-token',
      name: 'Everhour API token',
      kind: 'contextual',
      severity: 'error',
      env: 'EVERHOUR_API_TOKEN',
      ...contextual({
        names: ['everhour'],
        body: /[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}/,
      }),
      sample: (make) => `${make.hex(4)}-${make.hex(4)}-${make.hex(6)}-${make.hex(6)}-${make.hex(8)}`,
      nearMisses: (make) => [`EVERHOUR_API_TOKEN=${make.hex(4)}-${make.hex(4)}`],
    },
  ],
} satisfies Provider;

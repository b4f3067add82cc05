import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Gcore',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'gcore-api-token',
      name: 'Gcore API token',
      kind: 'contextual',
      severity: 'error',
      env: 'GCORE_API_TOKEN',
      ...contextual({ names: ['gcore', 'g_core', 'gcdn'], body: /\d{1,7}\$[0-9a-f]{128}/ }),
      sample: (make) => `${make.digits(4)}$${make.hex(128)}`,
      nearMisses: (make) => [`GCORE_API_TOKEN=12$${make.hex(40)}`],
    },
  ],
} satisfies Provider;

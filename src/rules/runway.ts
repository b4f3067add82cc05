import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Runway',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'runway-api-key',
      name: 'Runway API key',
      kind: 'contextual',
      severity: 'error',
      env: 'RUNWAYML_API_SECRET',
      ...contextual({ names: ['runwayml', 'runway_'], body: /key_[0-9a-f]{128}/ }),
      sample: (make) => `key_${make.hex(128)}`,
      nearMisses: (make) => [`RUNWAYML_API_SECRET=key_${make.hex(40)}`],
    },
  ],
} satisfies Provider;

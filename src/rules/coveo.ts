import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Coveo',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'coveo-api-key',
      name: 'Coveo API key',
      kind: 'contextual',
      severity: 'error',
      env: 'COVEO_API_KEY',
      ...contextual({ names: ['coveo'], body: /xx[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/ }),
      sample: (make) => `xx${createUuid(make)}`,
      nearMisses: (make) => [`COVEO_API_KEY=xx${make.hex(12)}`],
    },
  ],
} satisfies Provider;

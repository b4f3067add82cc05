import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Infobip',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'infobip-api-key',
      name: 'Infobip API key',
      kind: 'contextual',
      severity: 'error',
      env: 'INFOBIP_API_KEY',
      ...contextual({ names: ['infobip'], body: /[0-9a-f]{32}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/ }),
      sample: (make) => `${make.hex(32)}-${createUuid(make)}`,
      nearMisses: (make) => [`INFOBIP_API_KEY=${make.hex(20)}`],
    },
  ],
} satisfies Provider;

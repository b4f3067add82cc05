import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Zenhub',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'zenhub-api-key',
      name: 'Zenhub API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ZENHUB_TOKEN',
      ...contextual({ names: ['zenhub'], body: /(?:zh_)?[0-9a-f]{64}/ }),
      sample: (make) => `zh_${make.hex(64)}`,
      nearMisses: (make) => [`ZENHUB_TOKEN=zh_${make.hex(30)}`],
    },
  ],
} satisfies Provider;

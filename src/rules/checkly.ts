import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Checkly',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'checkly-api-key',
      name: 'Checkly API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CHECKLY_API_KEY',
      ...contextual({ names: ['checkly'], body: /[cs][uv]_[0-9a-f]{32}/ }),
      sample: (make) => `cu_${make.hex(32)}`,
      nearMisses: (make) => [`CHECKLY_API_KEY=cu_${make.hex(12)}`],
    },
  ],
} satisfies Provider;

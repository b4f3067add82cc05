import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Tatum',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'tatum-api-key',
      name: 'Tatum API key',
      kind: 'contextual',
      severity: 'error',
      env: 'TATUM_API_KEY',
      ...contextual({ names: ['tatum'], body: /t-[0-9a-f]{24}-[0-9a-f]{24}/ }),
      sample: (make) => `t-${make.hex(24)}-${make.hex(24)}`,
      nearMisses: (make) => [`TATUM_API_KEY=t-${make.hex(24)}`],
    },
  ],
} satisfies Provider;

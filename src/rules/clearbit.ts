import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Clearbit',
  revoke: { via: 'dashboard', path: ['Account', 'API keys', 'Revoke'] },
  rules: [
    {
      id: 'clearbit-api-key',
      name: 'Clearbit secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'CLEARBIT_API_KEY',
      ...contextual({ names: ['clearbit'], alphabet: '0-9a-f', length: 32, prefix: 'sk_' }),
      sample: (make) => `sk_${make.hex(32)}`,
      nearMisses: (make) => [`sk_${make.hex(32)}`, `CLEARBIT_API_KEY=sk_${make.hex(26)}`],
    },
  ],
} satisfies Provider;

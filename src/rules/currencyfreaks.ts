import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'CurrencyFreaks',
  revoke: { via: 'dashboard', path: ['Account', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'currencyfreaks-api-key',
      name: 'CurrencyFreaks API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CURRENCYFREAKS_API_KEY',
      ...contextual({ names: ['currencyfreaks'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `CURRENCYFREAKS_API_KEY=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'ExchangeRate-API',
  revoke: { via: 'dashboard', path: ['Account', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'exchangerate-api-key',
      name: 'ExchangeRate-API key',
      kind: 'contextual',
      severity: 'error',
      env: 'EXCHANGERATE_API_KEY',
      ...contextual({
        names: ['exchangerate', 'exchange rate api'],
        keywords: ['exchangerate', 'exchange_rate', 'exchange-rate', 'exchange.rate'],
        alphabet: '0-9a-f',
        length: 24,
      }),
      sample: (make) => make.hex(24),
      nearMisses: (make) => [make.hex(24), `EXCHANGERATE_API_KEY=${make.hex(18)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Binance',
  revoke: { via: 'dashboard', path: ['API management', 'Delete'] },
  rules: [
    {
      id: 'binance-api-secret',
      name: 'Binance API key or secret',
      kind: 'contextual',
      severity: 'error',
      env: 'BINANCE_API_SECRET',
      ...contextual({ names: ['binance'], alphabet: '0-9A-Za-z', length: 64 }),
      sample: (make) => make.alnum(64),
      nearMisses: (make) => [make.alnum(64), `BINANCE_API_SECRET=${make.alnum(58)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Bitfinex',
  revoke: { via: 'dashboard', path: ['API keys', 'Delete'] },
  rules: [
    {
      id: 'bitfinex-api-secret',
      name: 'Bitfinex API key or secret',
      kind: 'contextual',
      severity: 'error',
      env: 'BITFINEX_API_SECRET',
      ...contextual({ names: ['bitfinex'], alphabet: '0-9A-Za-z', length: 43 }),
      sample: (make) => make.alnum(43),
      nearMisses: (make) => [make.alnum(43), `BITFINEX_API_SECRET=${make.alnum(37)}`],
    },
  ],
} satisfies Provider;

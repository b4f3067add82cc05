import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Bybit',
  revoke: { via: 'dashboard', path: ['API management', 'Delete'] },
  rules: [
    {
      id: 'bybit-api-secret',
      name: 'Bybit API secret',
      kind: 'contextual',
      severity: 'error',
      env: 'BYBIT_API_SECRET',
      ...contextual({ names: ['bybit'], alphabet: '0-9A-Za-z', length: 36 }),
      sample: (make) => make.alnum(36),
      nearMisses: (make) => [make.alnum(36), `BYBIT_API_SECRET=${make.alnum(30)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'BitMEX',
  revoke: { via: 'dashboard', path: ['API keys', 'Remove'] },
  rules: [
    {
      id: 'bitmex-api-secret',
      name: 'BitMEX API secret',
      kind: 'contextual',
      severity: 'error',
      env: 'BITMEX_API_SECRET',
      ...contextual({ names: ['bitmex'], alphabet: '0-9A-Za-z_-', length: 48 }),
      sample: (make) => make.base64url(48),
      nearMisses: (make) => [make.base64url(48), `BITMEX_API_SECRET=${make.base64url(42)}`],
    },
  ],
} satisfies Provider;

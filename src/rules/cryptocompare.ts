import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'CryptoCompare',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'cryptocompare-api-key',
      name: 'CryptoCompare API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CRYPTOCOMPARE_API_KEY',
      ...contextual({ names: ['cryptocompare'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [make.hex(64), `CRYPTOCOMPARE_API_KEY=${make.hex(58)}`],
    },
  ],
} satisfies Provider;

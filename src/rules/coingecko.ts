import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'CoinGecko',
  revoke: { via: 'dashboard', path: ['Developer dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'coingecko-api-key',
      name: 'CoinGecko API key',
      kind: 'contextual',
      severity: 'error',
      env: 'COINGECKO_API_KEY',
      ...contextual({
        names: ['coingecko', 'cg_api', 'cg_pro', 'cg_demo'],
        keywords: ['coingecko', 'cg_api', 'cg-api', 'cg_pro', 'cg-pro', 'cg_demo', 'cg-demo'],
        alphabet: '0-9A-Za-z',
        length: 24,
        prefix: 'CG-',
      }),
      sample: (make) => `CG-${make.alnum(24)}`,
      nearMisses: (make) => [`CG-${make.alnum(24)}`, `COINGECKO_API_KEY=CG-${make.alnum(18)}`],
    },
  ],
} satisfies Provider;

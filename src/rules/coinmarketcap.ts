import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'CoinMarketCap',
  revoke: { via: 'dashboard', path: ['API dashboard', 'Regenerate key'] },
  rules: [
    {
      id: 'coinmarketcap-api-key',
      name: 'CoinMarketCap API key',
      kind: 'contextual',
      severity: 'error',
      env: 'COINMARKETCAP_API_KEY',
      ...contextual({
        names: ['coinmarketcap', 'cmc pro api', 'cmc api', 'cmc_key'],
        keywords: [
          'coinmarketcap',
          'cmcproapi',
          'cmc_pro_api',
          'cmc-pro-api',
          'cmcapi',
          'cmc_api',
          'cmc-api',
          'cmc_key',
        ],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `COINMARKETCAP_API_KEY=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'CoinAPI',
  revoke: { via: 'dashboard', path: ['Account', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'coinapi-api-key',
      name: 'CoinAPI key',
      kind: 'contextual',
      severity: 'error',
      env: 'COINAPI_API_KEY',
      ...contextual({ names: ['coinapi', 'coin_api'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `COINAPI_API_KEY=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;

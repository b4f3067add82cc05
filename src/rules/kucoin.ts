import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'KuCoin',
  revoke: { via: 'dashboard', path: ['API management', 'Delete'] },
  rules: [
    {
      id: 'kucoin-api-secret',
      name: 'KuCoin API secret',
      kind: 'contextual',
      severity: 'error',
      env: 'KUCOIN_API_SECRET',
      ...contextual({ names: ['kucoin'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `KUCOIN_API_SECRET=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;

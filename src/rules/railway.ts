import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Railway',
  revoke: {
    via: 'dashboard',
    url: 'https://railway.com/account/tokens',
    path: ['Account settings', 'Tokens', 'Delete'],
  },
  rules: [
    {
      id: 'railway-token',
      name: 'Railway API or project token',
      kind: 'contextual',
      severity: 'error',
      env: 'RAILWAY_TOKEN',
      ...contextual({ names: ['railway'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `railway_sha256 = ${createUuid(make)}`,
        `railway_id: ${createUuid(make)}`,
        `RAILWAY_TOKEN=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

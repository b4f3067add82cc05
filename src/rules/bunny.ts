import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'bunny.net',
  revoke: { via: 'dashboard', path: ['Account settings', 'API', 'Reset API key'] },
  rules: [
    {
      id: 'bunny-api-key',
      name: 'bunny.net account API key',
      kind: 'contextual',
      severity: 'error',
      env: 'BUNNY_API_KEY',
      ...contextual({ names: ['bunny'], body: new RegExp(`${uuid}${uuid}`) }),
      sample: (make) => `${createUuid(make)}${createUuid(make)}`,
      nearMisses: (make) => [`${createUuid(make)}${createUuid(make)}`, `BUNNY_API_KEY=${createUuid(make)}`],
    },
  ],
} satisfies Provider;

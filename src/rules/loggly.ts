import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Loggly',
  revoke: { via: 'dashboard', path: ['Source setup', 'Customer tokens', 'Retire'] },
  rules: [
    {
      id: 'loggly-token',
      name: 'Loggly customer token',
      kind: 'contextual',
      severity: 'error',
      env: 'LOGGLY_TOKEN',
      ...contextual({ names: ['loggly'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `LOGGLY_TOKEN=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { UPPER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Eventbrite',
  revoke: { via: 'dashboard', path: ['Account settings', 'Developer links', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'eventbrite-token',
      name: 'Eventbrite private token',
      kind: 'contextual',
      severity: 'error',
      env: 'EVENTBRITE_TOKEN',
      ...contextual({ names: ['eventbrite'], alphabet: '0-9A-Z', length: 20 }),
      sample: (make) => make.from(UPPER_ALNUM, 20),
      nearMisses: (make) => [make.from(UPPER_ALNUM, 20), `EVENTBRITE_TOKEN=${make.from(UPPER_ALNUM, 14)}`],
    },
  ],
} satisfies Provider;

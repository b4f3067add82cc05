import type { Provider } from '../rule-types.ts';
import { LOWER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'BeeBole',
  revoke: { via: 'dashboard', path: ['Account', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'beebole-api-key',
      name: 'BeeBole API token',
      kind: 'contextual',
      severity: 'error',
      env: 'BEEBOLE_API_TOKEN',
      ...contextual({ names: ['beebole'], alphabet: '0-9a-z', length: 40 }),
      sample: (make) => make.from(LOWER_ALNUM, 40),
      nearMisses: (make) => [make.from(LOWER_ALNUM, 40), `BEEBOLE_API_TOKEN=${make.from(LOWER_ALNUM, 34)}`],
    },
  ],
} satisfies Provider;

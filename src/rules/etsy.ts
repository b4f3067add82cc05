import type { Provider } from '../rule-types.ts';
import { LOWER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Etsy',
  revoke: { via: 'dashboard', path: ['Developers', 'Manage your apps', 'The app'] },
  rules: [
    {
      id: 'etsy-api-key',
      name: 'Etsy keystring',
      kind: 'contextual',
      severity: 'error',
      env: 'ETSY_API_KEY',
      ...contextual({ names: ['etsy'], alphabet: '0-9a-z', length: 24 }),
      sample: (make) => make.from(LOWER_ALNUM, 24),
      nearMisses: (make) => [make.from(LOWER_ALNUM, 24), `ETSY_API_KEY=${make.from(LOWER_ALNUM, 18)}`],
    },
  ],
} satisfies Provider;

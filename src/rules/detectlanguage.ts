import type { Provider } from '../rule-types.ts';
import { LOWER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Detect Language',
  revoke: { via: 'dashboard', path: ['Account', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'detectlanguage-api-key',
      name: 'Detect Language API key',
      kind: 'contextual',
      severity: 'error',
      env: 'DETECTLANGUAGE_API_KEY',
      ...contextual({ names: ['detectlanguage', 'detect_language'], alphabet: '0-9a-z', length: 32 }),
      sample: (make) => make.from(LOWER_ALNUM, 32),
      nearMisses: (make) => [
        make.from(LOWER_ALNUM, 32),
        `DETECTLANGUAGE_API_KEY=${make.from(LOWER_ALNUM, 26)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { LOWER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Deepgram',
  revoke: { via: 'dashboard', path: ['Console', 'Project settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'deepgram-api-key',
      name: 'Deepgram API key',
      kind: 'contextual',
      severity: 'error',
      env: 'DEEPGRAM_API_KEY',
      // Hex digits in most.
      ...contextual({ names: ['deepgram'], alphabet: '0-9a-z', length: 40 }),
      sample: (make) => make.from(LOWER_ALNUM, 40),
      nearMisses: (make) => [make.from(LOWER_ALNUM, 40), `DEEPGRAM_API_KEY=${make.from(LOWER_ALNUM, 34)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { LOWER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Finnhub',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'finnhub-api-key',
      name: 'Finnhub API key',
      kind: 'contextual',
      severity: 'error',
      env: 'FINNHUB_API_KEY',
      ...contextual({ names: ['finnhub'], body: /[0-9a-z]{20}(?:[0-9a-z]{20})?/ }),
      validate: isInContext,
      sample: (make) => `c${make.from(LOWER_ALNUM, 19)}`,
      nearMisses: (make) => [
        `c${make.from(LOWER_ALNUM, 19)}`,
        `FINNHUB_API_KEY=c${make.from(LOWER_ALNUM, 9)}`,
      ],
    },
  ],
} satisfies Provider;

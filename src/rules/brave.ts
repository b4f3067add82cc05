import type { Provider } from '../rule-types.ts';
import { isMixed } from './_mixture.ts';
import { token } from './_token.ts';

export default {
  name: 'Brave',
  revoke: {
    via: 'dashboard',
    url: 'https://api-dashboard.search.brave.com/app/keys',
    path: ['API keys', 'Delete'],
  },
  rules: [
    {
      id: 'brave-search-api-key',
      name: 'Brave Search API key',
      kind: 'structured',
      severity: 'error',
      env: 'BRAVE_API_KEY',
      keywords: ['bsa'],
      // Not documented: 28 or 40 characters in public ones. Constants in capitals begin alike, hence the check.
      pattern: token(/BSA(?:[\w-]{40}|[\w-]{28})/, '_-'),
      validate: isMixed,
      sample: (make) => `BSA${make.alnum(24)}-aZ4`,
      nearMisses: (make) => [`BSA${make.alnum(12)}`, `BSA_${make.upper(27)}`, `BSA${make.alnum(34)}`],
    },
  ],
} satisfies Provider;

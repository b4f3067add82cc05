import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
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
      pattern: token(/BSA(?<body>[\w-]{24,40})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `BSA${make.alnum(24)}-aZ4`,
      nearMisses: (make) => [
        `BSA${make.alnum(12)}`,
        'BSA_CHAPTER_OF_THE_UNITED_STATES',
        `BSA${make.alnum(44)}`,
      ],
    },
  ],
} satisfies Provider;

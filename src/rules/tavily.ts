import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Tavily',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'tavily-api-key',
      name: 'Tavily API key',
      kind: 'structured',
      severity: 'error',
      env: 'TAVILY_API_KEY',
      keywords: ['tvly-'],
      // 32 characters, or in the newer form 5 and 42.
      pattern: token(
        /tvly-(?<body>(?:(?:dev|prod)-)?(?:[0-9A-Za-z]{32}|[0-9A-Za-z]{4,6}-[0-9A-Za-z]{40,44}))/,
        '_-',
      ),
      validate: hasRandomBody,
      sample: (make) =>
        `tvly-${make.pick(['', 'dev-'])}${make.pick([make.alnum(32), `${make.alnum(5)}-${make.alnum(42)}`])}`,
      nearMisses: (make) => [`tvly-${make.alnum(20)}`, `tvly-dev-${make.alnum(10)}`],
    },
  ],
} satisfies Provider;

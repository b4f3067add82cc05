import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'MiniMax',
  revoke: { via: 'dashboard', path: ['Platform console', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'minimax-api-key',
      name: 'MiniMax API key',
      kind: 'structured',
      severity: 'error',
      env: 'MINIMAX_API_KEY',
      keywords: ['sk-api-'],
      // The length is not documented: 119 is what is seen.
      pattern: token(/sk-api-(?<body>[\w-]{110,130})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sk-api-${make.base64url(119)}`,
      nearMisses: (make) => [`sk-api-${make.base64url(40)}`],
    },
  ],
} satisfies Provider;

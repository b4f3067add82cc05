import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Scalingo',
  revoke: { via: 'dashboard', path: ['Account', 'API tokens', 'Delete'] },
  rules: [
    {
      id: 'scalingo-api-token',
      name: 'Scalingo API token',
      kind: 'structured',
      severity: 'error',
      env: 'SCALINGO_API_TOKEN',
      keywords: ['tk-us-'],
      // Exactly 48 characters, unlike the parts of a host name.
      pattern: token(/tk-us-(?<body>[\w-]{48})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `tk-us-${make.base64url(48)}`,
      nearMisses: (make) => [`tk-us-${make.base64url(30)}`, `tk-us-${'east-1-'.repeat(6)}abcdef`],
    },
  ],
} satisfies Provider;

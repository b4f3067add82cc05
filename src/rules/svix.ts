import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Svix',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'svix-api-token',
      name: 'Svix API token',
      kind: 'structured',
      severity: 'error',
      env: 'SVIX_TOKEN',
      keywords: ['testsk_'],
      pattern: token(/testsk_(?<body>[\w-]{32})(?:\.[a-z]{2})?/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `testsk_${make.base64url(32)}.eu`,
      nearMisses: (make) => [`testsk_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

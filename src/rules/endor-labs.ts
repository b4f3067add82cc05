import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Endor Labs',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'endor-labs-api-key',
      name: 'Endor Labs API key',
      kind: 'structured',
      severity: 'error',
      env: 'ENDOR_API_CREDENTIALS_KEY',
      keywords: ['endr+'],
      pattern: token(/endr\+(?<body>[\w-]{16})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `endr+${make.base64url(16)}`,
      nearMisses: (make) => [`endr+${make.alnum(8)}`, `endr+configurationKeys`],
    },
  ],
} satisfies Provider;

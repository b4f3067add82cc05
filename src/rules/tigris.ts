import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Tigris',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'tigris-secret-key',
      name: 'Tigris secret access key',
      kind: 'structured',
      severity: 'error',
      env: 'AWS_SECRET_ACCESS_KEY',
      keywords: ['tsec_'],
      pattern: token(/tsec_(?<body>[\w+/-]{40,80})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `tsec_${make.base64url(64)}`,
      nearMisses: (make) => [`tid_${make.base64url(64)}`, `tsec_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

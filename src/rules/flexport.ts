import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Flexport',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'flexport-api-token',
      name: 'Flexport API token',
      kind: 'structured',
      severity: 'error',
      env: 'FLEXPORT_API_TOKEN',
      keywords: ['shltm_'],
      pattern: token(/shltm_(?<body>[\w-]{40})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `shltm_${make.base64url(40)}`,
      nearMisses: (make) => [`shltm_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

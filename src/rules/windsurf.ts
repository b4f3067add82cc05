import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Windsurf',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'windsurf-service-key',
      name: 'Windsurf service key',
      kind: 'structured',
      severity: 'error',
      env: 'WINDSURF_SERVICE_KEY',
      keywords: ['sk-ws-01-'],
      pattern: token(/sk-ws-01-(?<body>[\w-]{60,140})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sk-ws-01-${make.base64url(86)}`,
      nearMisses: (make) => [`sk-ws-01-${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Letta',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'letta-api-key',
      name: 'Letta API key',
      kind: 'structured',
      severity: 'error',
      env: 'LETTA_API_KEY',
      keywords: ['sk-let-'],
      pattern: token(/sk-let-(?<body>[\w=-]{60,160})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sk-let-${make.alnum(96)}`,
      nearMisses: (make) => [`sk-let-${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

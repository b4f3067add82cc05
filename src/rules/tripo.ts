import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Tripo',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'tripo-api-key',
      name: 'Tripo API key',
      kind: 'structured',
      severity: 'error',
      env: 'TRIPO_API_KEY',
      keywords: ['tsk_'],
      pattern: token(/tsk_(?<body>[\w-]{40,46})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `tsk_${make.base64url(43)}`,
      nearMisses: (make) => [`tsk_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

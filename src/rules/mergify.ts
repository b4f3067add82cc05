import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Mergify',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'mergify-application-key',
      name: 'Mergify application key',
      kind: 'structured',
      severity: 'error',
      env: 'MERGIFY_TOKEN',
      keywords: ['mka_'],
      // Documented nowhere in its length.
      pattern: token(/mka_(?<body>[\w-]{40,80})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `mka_${make.alnum(64)}`,
      nearMisses: (make) => [`mka_${make.alnum(16)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Photoroom',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'photoroom-api-key',
      name: 'Photoroom API key',
      kind: 'structured',
      severity: 'error',
      env: 'PHOTOROOM_API_KEY',
      keywords: ['sk_pr_'],
      // The key's name stands before it.
      pattern: token(/sk_pr_[\w-]{1,40}_(?<body>[0-9A-Fa-f]{40})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sk_pr_default_${make.hex(40)}`,
      nearMisses: (make) => [`sk_pr_default_${make.hex(12)}`],
    },
  ],
} satisfies Provider;

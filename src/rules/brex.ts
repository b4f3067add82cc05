import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Brex',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'brex-user-token',
      name: 'Brex user token',
      kind: 'structured',
      severity: 'error',
      env: 'BREX_TOKEN',
      keywords: ['bxt_'],
      pattern: token(/bxt_(?<body>[0-9A-Za-z]{24,64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `bxt_${make.alnum(36)}`,
      nearMisses: (make) => [`bxt_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Typeform',
  revoke: {
    via: 'dashboard',
    url: 'https://admin.typeform.com/user/tokens',
    path: ['Personal tokens', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'typeform-token',
      name: 'Typeform personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'TYPEFORM_TOKEN',
      keywords: ['tfp_'],
      // Two numbers in base 58 and `_` between, 59 characters in all mostly.
      pattern: token(/tfp_(?<body>[\w.=-]{39,63}[\w=-])/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `tfp_${make.alnum(44)}_${make.alnum(14)}`,
      nearMisses: (make) => [`tfp_${make.alnum(24)}`, `tfp_${'total_factor_productivity_'.repeat(2)}`],
    },
  ],
} satisfies Provider;

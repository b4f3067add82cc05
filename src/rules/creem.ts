import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Creem',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'creem-api-key',
      name: 'Creem API key',
      kind: 'structured',
      severity: 'error',
      env: 'CREEM_API_KEY',
      keywords: ['creem_'],
      pattern: token(/creem_(?:test_)?(?<body>[0-9A-Za-z]{20,32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `creem_${make.pick(['', 'test_'])}${make.alnum(22)}`,
      nearMisses: (make) => [`creem_${make.alnum(8)}`, `creem_subscriptionPaymentProvider`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'PostGrid',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'postgrid-api-key',
      name: 'PostGrid or Toss Payments secret key',
      kind: 'structured',
      severity: 'error',
      env: 'POSTGRID_API_KEY',
      keywords: ['live_sk_', 'test_sk_'],
      // Both begin their secret keys alike.
      pattern: token(/(?:live|test)_sk_(?<body>[0-9A-Za-z]{20,40})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `${make.pick(['live', 'test'])}_sk_${make.alnum(make.pick([22, 30]))}`,
      nearMisses: (make) => [`live_pk_${make.alnum(22)}`, `test_sk_${make.alnum(10)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Duffel',
  revoke: { via: 'dashboard', path: ['Developers', 'Access tokens', 'Revoke'] },
  rules: [
    {
      id: 'duffel-access-token',
      name: 'Duffel access token',
      kind: 'structured',
      severity: 'error',
      env: 'DUFFEL_ACCESS_TOKEN',
      keywords: ['duffel_live_', 'duffel_test_'],
      pattern: token(/duffel_(?:live|test)_(?<body>[\w=-]{43})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `duffel_${make.pick(['live', 'test'])}_${make.base64url(43)}`,
      nearMisses: (make) => [`duffel_test_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

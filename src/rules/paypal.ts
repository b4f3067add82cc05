import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'PayPal',
  revoke: {
    via: 'dashboard',
    url: 'https://developer.paypal.com/dashboard/applications/live',
    path: ['Apps & credentials', 'Add a second secret', 'Delete the old one'],
  },
  rules: [
    {
      id: 'paypal-client-secret',
      name: 'PayPal client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'PAYPAL_CLIENT_SECRET',
      docs: 'https://developer.paypal.com/api/rest/authentication/',
      // The client id, which is public, has the same form and begins with `A`.
      ...contextual({ names: ['paypal'], body: /E[\w-]{79}/, inside: '_-' }),
      sample: (make) => `E${make.base64url(78)}a`,
      nearMisses: (make) => [
        `paypal_sha256 = E${make.base64url(78)}a`,
        `PAYPAL_CLIENT_SECRET=E${make.base64url(50)}`,
        `PAYPAL_CLIENT_ID=A${make.base64url(79)}`,
      ],
    },
    {
      id: 'paypal-access-token',
      name: 'PayPal access token',
      kind: 'structured',
      severity: 'error',
      env: 'PAYPAL_ACCESS_TOKEN',
      keywords: ['a21aa'],
      // Lives nine hours; 97 characters in the documentation.
      pattern: token(/A21AA(?<body>[\w-]{60,120})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `A21AA${make.base64url(91)}a`,
      nearMisses: (make) => [`A21AA${make.base64url(30)}`, `A21AA${'HandlerTable'.repeat(6)}`],
    },
  ],
} satisfies Provider;

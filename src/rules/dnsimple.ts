import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'DNSimple',
  revoke: { via: 'dashboard', path: ['Account', 'Access tokens', 'Delete'] },
  rules: [
    {
      id: 'dnsimple-access-token',
      name: 'DNSimple access token',
      kind: 'structured',
      severity: 'error',
      env: 'DNSIMPLE_TOKEN',
      keywords: ['dnsimple_a_', 'dnsimple_u_'],
      // Of an account or a user.
      pattern: token(/dnsimple_[au]_(?<body>[0-9A-Za-z]{32,40})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `dnsimple_${make.pick(['a', 'u'])}_${make.alnum(32)}`,
      nearMisses: (make) => [`dnsimple_u_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

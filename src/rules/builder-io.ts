import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Builder.io',
  revoke: { via: 'dashboard', path: ['Account', 'Private keys', 'Delete'] },
  rules: [
    {
      id: 'builder-io-private-key',
      name: 'Builder.io private key',
      kind: 'structured',
      severity: 'error',
      env: 'BUILDER_PRIVATE_KEY',
      keywords: ['bpk-'],
      pattern: token(/bpk-(?<body>[0-9A-Fa-f]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `bpk-${make.hex(32)}`,
      nearMisses: (make) => [`bpk-${make.hex(12)}`],
    },
  ],
} satisfies Provider;

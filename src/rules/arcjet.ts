import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Arcjet',
  revoke: { via: 'dashboard', path: ['Site', 'SDK key', 'Rotate'] },
  rules: [
    {
      id: 'arcjet-key',
      name: 'Arcjet key',
      kind: 'structured',
      severity: 'error',
      env: 'ARCJET_KEY',
      keywords: ['ajkey_01'],
      // A type id: 26 characters that begin with the time.
      pattern: token(/ajkey_(?<body>01[0-9a-z]{24})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `ajkey_01${make.from('0123456789abcdefghijklmnopqrstuvwxyz', 24)}`,
      nearMisses: (make) => [`ajkey_${make.alnum(10)}`, `ajkey_01${'x'.repeat(24)}`],
    },
  ],
} satisfies Provider;

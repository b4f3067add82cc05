import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Defined Networking',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'defined-networking-api-key',
      name: 'Defined Networking API key',
      kind: 'structured',
      severity: 'error',
      env: 'DEFINED_API_KEY',
      keywords: ['dnkey-'],
      pattern: token(/dnkey-(?<body>[0-9A-Z]{26}-[0-9A-Z]{52})/, '_-'),
      validate: hasRandomBody,
      sample: (make) =>
        `dnkey-${make.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 26)}-${make.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 52)}`,
      nearMisses: (make) => [`dnkey-${make.alnum(26)}`],
    },
  ],
} satisfies Provider;

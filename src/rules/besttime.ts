import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'BestTime',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'besttime-private-key',
      name: 'BestTime private API key',
      kind: 'structured',
      severity: 'error',
      env: 'BESTTIME_API_KEY',
      keywords: ['pri_'],
      // Those that begin with `pub_` only read.
      pattern: token(/pri_(?<body>[0-9A-Fa-f]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `pri_${make.hex(32)}`,
      nearMisses: (make) => [`pub_${make.hex(32)}`, `pri_${make.hex(16)}`],
    },
  ],
} satisfies Provider;

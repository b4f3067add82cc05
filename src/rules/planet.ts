import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Planet',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'planet-api-key',
      name: 'Planet API key',
      kind: 'structured',
      severity: 'error',
      env: 'PL_API_KEY',
      keywords: ['plak'],
      pattern: token(/PLAK(?<body>[0-9A-Fa-f]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `PLAK${make.hex(32)}`,
      nearMisses: (make) => [`PLAK${make.hex(12)}`],
    },
  ],
} satisfies Provider;

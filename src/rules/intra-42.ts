import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: '42',
  revoke: { via: 'dashboard', path: ['Settings', 'API', 'The application', 'Generate a new secret'] },
  rules: [
    {
      id: 'intra-42-client-secret',
      name: '42 API client secret',
      kind: 'structured',
      severity: 'error',
      env: 'FT_CLIENT_SECRET',
      keywords: ['s-s4t2ud-', 's-s4t2af-'],
      // `u-` is the public id of an application.
      pattern: token(/s-s4t2(?:ud|af)-(?<body>[0-9A-Fa-f]{64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `s-s4t2${make.pick(['ud', 'af'])}-${make.hex(64)}`,
      nearMisses: (make) => [`u-s4t2ud-${make.hex(64)}`, `s-s4t2ud-${make.hex(40)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'PASETO',
  revoke: { via: 'self' },
  playbook: { kind: 'session-token' },
  rules: [
    {
      id: 'paseto-token',
      name: 'PASETO token',
      kind: 'structured',
      severity: 'error',
      env: 'ACCESS_TOKEN',
      keywords: [
        'v1.local.',
        'v2.local.',
        'v3.local.',
        'v4.local.',
        'v1.public.',
        'v2.public.',
        'v3.public.',
        'v4.public.',
      ],
      // Version, purpose, payload, and a footer: https://github.com/paseto-standard/paseto-spec
      pattern: token(/v[1-4]\.(?:local|public)\.(?<body>[\w-]{80,4000})(?:\.[\w-]{4,1000})?/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `v${make.pick(['2', '4'])}.${make.pick(['local', 'public'])}.${make.base64url(160)}`,
      nearMisses: (make) => [`v4.local.${make.base64url(20)}`, `v5.local.${make.base64url(160)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Inngest',
  revoke: { via: 'dashboard', path: ['Settings', 'Signing key', 'Rotate'] },
  rules: [
    {
      id: 'inngest-signing-key',
      name: 'Inngest signing key',
      kind: 'structured',
      severity: 'error',
      env: 'INNGEST_SIGNING_KEY',
      keywords: ['signkey-'],
      pattern: token(/signkey-(?:prod|test|branch)-(?<body>[0-9A-Fa-f]{64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `signkey-${make.pick(['prod', 'test', 'branch'])}-${make.hex(64)}`,
      nearMisses: (make) => [`signkey-prod-${make.hex(20)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Hack Club',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'hack-club-ai-key',
      name: 'Hack Club AI key',
      kind: 'structured',
      severity: 'error',
      env: 'HACKCLUB_AI_API_KEY',
      keywords: ['sk-hc-v1-'],
      pattern: token(/sk-hc-v1-(?<body>[0-9A-Fa-f]{64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sk-hc-v1-${make.hex(64)}`,
      nearMisses: (make) => [`sk-hc-v1-${make.hex(32)}`],
    },
  ],
} satisfies Provider;

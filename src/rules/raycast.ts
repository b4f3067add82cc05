import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Raycast',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'raycast-access-token',
      name: 'Raycast access token',
      kind: 'structured',
      severity: 'error',
      env: 'RAY_TOKEN',
      keywords: ['rca_'],
      pattern: token(/rca_(?<body>[0-9A-Fa-f]{64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `rca_${make.hex(64)}`,
      nearMisses: (make) => [`rca_${make.hex(20)}`],
    },
  ],
} satisfies Provider;

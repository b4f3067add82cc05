import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Daytona',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'daytona-api-key',
      name: 'Daytona API key',
      kind: 'structured',
      severity: 'error',
      env: 'DAYTONA_API_KEY',
      keywords: ['dtn_'],
      pattern: token(/dtn_(?<body>[0-9A-Fa-f]{64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `dtn_${make.hex(64)}`,
      nearMisses: (make) => [`dtn_${make.hex(20)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Pylon',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'pylon-api-token',
      name: 'Pylon API token',
      kind: 'structured',
      severity: 'error',
      env: 'PYLON_API_KEY',
      keywords: ['pylon_api_'],
      pattern: token(/pylon_api_(?<body>[0-9A-Fa-f]{64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `pylon_api_${make.hex(64)}`,
      nearMisses: (make) => [`pylon_api_${make.hex(20)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Plane',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'plane-api-key',
      name: 'Plane API key',
      kind: 'structured',
      severity: 'error',
      env: 'PLANE_API_KEY',
      keywords: ['plane_api_'],
      pattern: token(/plane_api_(?<body>[0-9A-Fa-f]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `plane_api_${make.hex(32)}`,
      nearMisses: (make) => [`plane_api_${make.hex(12)}`],
    },
  ],
} satisfies Provider;

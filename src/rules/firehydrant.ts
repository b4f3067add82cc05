import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'FireHydrant',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'firehydrant-api-key',
      name: 'FireHydrant API key',
      kind: 'structured',
      severity: 'error',
      env: 'FIREHYDRANT_API_KEY',
      keywords: ['fhb-'],
      pattern: token(/fhb-(?<body>[0-9A-Fa-f]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `fhb-${make.hex(32)}`,
      nearMisses: (make) => [`fhb-${make.hex(12)}`],
    },
  ],
} satisfies Provider;

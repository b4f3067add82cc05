import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Permit.io',
  revoke: { via: 'dashboard', path: ['API keys', 'Delete'] },
  rules: [
    {
      id: 'permit-io-api-key',
      name: 'Permit.io API key',
      kind: 'structured',
      severity: 'error',
      env: 'PERMIT_API_KEY',
      keywords: ['permit_key_'],
      pattern: token(/permit_key_(?<body>[0-9A-Za-z]{64,100})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `permit_key_${make.alnum(86)}`,
      nearMisses: (make) => [`permit_key_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

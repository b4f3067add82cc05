import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Robinhood',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'robinhood-crypto-api-key',
      name: 'Robinhood crypto API key',
      kind: 'structured',
      severity: 'error',
      env: 'ROBINHOOD_API_KEY',
      keywords: ['rh-api-'],
      pattern: token(/rh-api-(?<body>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `rh-api-${createUuid(make)}`,
      nearMisses: (make) => [`rh-api-${make.hex(8)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Shopee',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'shopee-partner-key',
      name: 'Shopee partner key',
      kind: 'structured',
      severity: 'error',
      env: 'SHOPEE_PARTNER_KEY',
      keywords: ['shpk'],
      pattern: token(/shpk(?<body>[0-9A-Fa-f]{56,64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `shpk${make.hex(60)}`,
      nearMisses: (make) => [`shpk${make.hex(20)}`],
    },
  ],
} satisfies Provider;

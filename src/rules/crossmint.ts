import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Crossmint',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'crossmint-server-key',
      name: 'Crossmint server-side API key',
      kind: 'structured',
      severity: 'error',
      env: 'CROSSMINT_API_KEY',
      keywords: ['sk_production_', 'sk_staging_', 'sk_development_'],
      // `ck_` is a client-side key.
      pattern: token(/sk_(?:production|staging|development)_(?<body>[0-9A-Za-z]{100,300})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sk_${make.pick(['production', 'staging'])}_${make.alnum(150)}`,
      nearMisses: (make) => [`ck_production_${make.alnum(150)}`, `sk_staging_${make.alnum(40)}`],
    },
  ],
} satisfies Provider;

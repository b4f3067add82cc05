import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Porkbun',
  revoke: { via: 'dashboard', path: ['Account', 'API access', 'Delete the key'] },
  rules: [
    {
      id: 'porkbun-secret-key',
      name: 'Porkbun secret API key',
      kind: 'structured',
      severity: 'error',
      env: 'PORKBUN_SECRET_API_KEY',
      keywords: ['sk1_'],
      // `pk1_` only names the key.
      pattern: token(/sk1_(?<body>[0-9A-Fa-f]{64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sk1_${make.hex(64)}`,
      nearMisses: (make) => [`pk1_${make.hex(64)}`, `sk1_${make.hex(20)}`],
    },
  ],
} satisfies Provider;

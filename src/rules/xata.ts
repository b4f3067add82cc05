import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Xata',
  revoke: { via: 'dashboard', path: ['Account settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'xata-api-key',
      name: 'Xata API key',
      kind: 'structured',
      severity: 'error',
      env: 'XATA_API_KEY',
      keywords: ['xau_', 'xao_'],
      // 20 random bytes and their CRC-32 in base 62. Of a user (u) or an organization (o).
      pattern: token(/xa[ou]_(?<body>[0-9A-Za-z]{32,36})/, '_'),
      validate: hasRandomBody,
      sample: (make) => `xa${make.pick(['u', 'o'])}_${make.alnum(33)}`,
      nearMisses: (make) => [`xau_${make.alnum(20)}`, `XAU_${make.upper(33)}`],
    },
  ],
} satisfies Provider;

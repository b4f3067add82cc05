import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Vantage',
  revoke: { via: 'dashboard', path: ['Settings', 'API access tokens', 'Delete'] },
  rules: [
    {
      id: 'vantage-api-token',
      name: 'Vantage API token',
      kind: 'structured',
      severity: 'error',
      env: 'VANTAGE_API_TOKEN',
      keywords: ['vntg_tkn_'],
      pattern: token(/vntg_tkn_(?<body>[0-9A-Za-z]{36,48})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `vntg_tkn_${make.hex(40)}`,
      nearMisses: (make) => [`vntg_tkn_${make.hex(12)}`],
    },
  ],
} satisfies Provider;

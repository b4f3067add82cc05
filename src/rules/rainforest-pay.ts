import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Rainforest',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'rainforest-pay-api-key',
      name: 'Rainforest API key',
      kind: 'structured',
      severity: 'error',
      env: 'RAINFOREST_API_KEY',
      keywords: ['sbx_apikey_', 'apikey_'],
      pattern: token(/(?:sbx_)?apikey_(?<body>[0-9A-Fa-f]{64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `${make.pick(['sbx_', ''])}apikey_${make.hex(64)}`,
      nearMisses: (make) => [`sbx_apikey_${make.hex(16)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Recharge',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'recharge-api-token',
      name: 'Recharge API token',
      kind: 'structured',
      severity: 'error',
      env: 'RECHARGE_ACCESS_TOKEN',
      keywords: ['sk_1x1_', 'sk_2x2_', 'sk_3x3_', 'sk_5x5_'],
      pattern: token(/sk_[1-9]x[1-9]_(?<body>[0-9A-Fa-f]{64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sk_${make.pick(['1x1', '2x2'])}_${make.hex(64)}`,
      nearMisses: (make) => [`sk_1x1_${make.hex(16)}`],
    },
  ],
} satisfies Provider;

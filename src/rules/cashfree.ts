import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Cashfree',
  revoke: { via: 'dashboard', path: ['Developers', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'cashfree-secret-key',
      name: 'Cashfree secret key',
      kind: 'structured',
      severity: 'error',
      env: 'CASHFREE_SECRET_KEY',
      keywords: ['cfsk_ma_'],
      pattern: token(/cfsk_ma_(?:prod|test)_(?<body>[0-9A-Fa-f]{32}_[0-9A-Fa-f]{8})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `cfsk_ma_${make.pick(['prod', 'test'])}_${make.hex(32)}_${make.hex(8)}`,
      nearMisses: (make) => [`cfsk_ma_prod_${make.hex(32)}`, `cfsk_ma_${make.hex(40)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Pagar.me',
  revoke: { via: 'dashboard', path: ['Dashboard', 'Settings', 'Keys', 'Revoke'] },
  rules: [
    {
      id: 'pagarme-api-key',
      name: 'Pagar.me API key',
      kind: 'structured',
      severity: 'error',
      env: 'PAGARME_API_KEY',
      keywords: ['ak_live_', 'ak_test_'],
      // `ek_` is for browsers.
      pattern: token(/ak_(?:live|test)_[0-9A-Za-z]{30}/),
      minEntropy: 3,
      sample: (make) => `ak_${make.pick(['live', 'test'])}_${make.alnum(30)}`,
      nearMisses: (make) => [`ek_live_${make.alnum(30)}`, `ak_live_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Paystack',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.paystack.com/#/settings/developers',
    path: ['Settings', 'API keys & webhooks', 'Generate new secret key'],
  },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'paystack-secret-key',
      name: 'Paystack secret key',
      kind: 'structured',
      severity: 'error',
      env: 'PAYSTACK_SECRET_KEY',
      keywords: ['sk_live_'],
      // Exactly 40 hex digits; the keys of Stripe, which begin alike, are no hex.
      pattern: token(/sk_live_[0-9A-Fa-f]{40}/, '_-'),
      sample: (make) => `sk_live_${make.hex(40)}`,
      nearMisses: (make) => [`pk_live_${make.hex(40)}`],
    },
    {
      id: 'paystack-test-key',
      name: 'Paystack test key',
      kind: 'structured',
      severity: 'error',
      env: 'PAYSTACK_SECRET_KEY',
      keywords: ['sk_test_'],
      pattern: token(/sk_test_[0-9A-Fa-f]{40}/, '_-'),
      sample: (make) => `sk_test_${make.hex(40)}`,
      nearMisses: (make) => [`pk_test_${make.hex(40)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.stripe.com/apikeys',
    path: ['Developers', 'API keys', 'Roll key'],
  },
  playbook: {
    logs: 'https://dashboard.stripe.com/logs',
    keys: 'several',
    github: 'told',
    contact: 'https://support.stripe.com/contact',
    scopes: 'https://docs.stripe.com/keys/restricted-api-keys',
  },
  rules: [
    {
      id: 'stripe-secret-key',
      name: 'Stripe secret key',
      kind: 'structured',
      severity: 'error',
      env: 'STRIPE_SECRET_KEY',
      keywords: ['sk_live_', 'rk_live_'],
      // Secret and restricted keys. The length is not documented: 24 is the shortest seen, 247 the longest.
      // Paystack's keys (40 hex digits) and WorkOS's (base64 of `key_`) begin alike.
      pattern: token(/[rs]k_live_(?!a2V5Xz|[0-9A-Fa-f]{40}(?![0-9A-Za-z]))[0-9A-Za-z]{24,247}/, '_-'),
      sample: (make) => `${make.pick(['sk', 'rk'])}_live_${make.alnum(make.pick([24, 99]))}`,
      nearMisses: (make) => [`pk_live_${make.alnum(24)}`, `sk_live_${make.alnum(12)}`],
    },
    {
      id: 'stripe-test-key',
      name: 'Stripe test key',
      kind: 'structured',
      // It moves no money, but it opens the whole test account, and who commits it commits the live key next.
      severity: 'error',
      env: 'STRIPE_SECRET_KEY',
      keywords: ['sk_test_', 'rk_test_'],
      pattern: token(/[rs]k_test_(?!a2V5Xz|[0-9A-Fa-f]{40}(?![0-9A-Za-z]))[0-9A-Za-z]{24,247}/, '_-'),
      sample: (make) => `${make.pick(['sk', 'rk'])}_test_${make.alnum(make.pick([24, 99]))}`,
      nearMisses: (make) => [`pk_test_${make.alnum(24)}`],
    },
    {
      id: 'stripe-organization-key',
      name: 'Stripe organization key',
      kind: 'structured',
      severity: 'error',
      env: 'STRIPE_SECRET_KEY',
      revoke: { via: 'dashboard', path: ['Organization settings', 'API keys', 'Roll key'] },
      keywords: ['sk_org_'],
      pattern: token(/sk_org_(?:live_|test_)?[0-9A-Za-z]{20,260}/, '_-'),
      sample: (make) => `sk_org_${make.alnum(99)}`,
      nearMisses: (make) => [`sk_org_${make.alnum(10)}`],
    },
    {
      id: 'stripe-client-secret',
      name: 'Stripe client secret',
      kind: 'structured',
      // Completes one payment and no more: not to be stored, yet seen by the customer's browser.
      severity: 'warning',
      env: 'STRIPE_CLIENT_SECRET',
      docs: 'https://docs.stripe.com/api/payment_intents/object#payment_intent_object-client_secret',
      revoke: { via: 'dashboard', path: ['Payments', 'The payment', 'Cancel'] },
      keywords: ['_secret_'],
      pattern: token(/(?:pi|seti)_(?<body>[0-9A-Za-z]{16,32}_secret_[0-9A-Za-z]{16,40})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `${make.pick(['pi', 'seti'])}_${make.alnum(24)}_secret_${make.alnum(25)}`,
      nearMisses: (make) => [
        `pi_${make.alnum(24)}`,
        `pi_${make.alnum(24)}_secret_${make.alnum(6)}`,
        'pi_paymentIntentIdentifier_secret_clientSecretOfTheIntent',
      ],
    },
    {
      id: 'stripe-webhook-secret',
      name: 'Webhook signing secret',
      kind: 'structured',
      severity: 'error',
      env: 'STRIPE_WEBHOOK_SECRET',
      revoke: { via: 'dashboard', path: ['Developers', 'Webhooks', 'Roll secret'] },
      keywords: ['whsec_'],
      // Svix and the Standard Webhooks use the same prefix before base64.
      pattern: token(/whsec_[0-9A-Za-z+/]{32,88}={0,2}/, '+/='),
      minEntropy: 3,
      sample: (make) => `whsec_${make.alnum(32)}`,
      nearMisses: (make) => [`whsec_${make.alnum(16)}`, `whsec_${'x'.repeat(32)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { LOWER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Checkout.com',
  revoke: { via: 'dashboard', path: ['Dashboard', 'Developers', 'Keys', 'Deactivate'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'checkout-secret-key',
      name: 'Checkout.com secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'CHECKOUT_SECRET_KEY',
      // `pk_` is public.
      ...contextual({
        names: ['checkout secret', 'checkout key', 'checkout_sk', 'checkout api', 'cko'],
        keywords: [
          'checkoutsecret',
          'checkout_secret',
          'checkout-secret',
          'checkout.secret',
          'checkoutkey',
          'checkout_key',
          'checkout_sk',
          'checkoutapi',
          'checkout_api',
          'checkout-api',
          'checkout.api',
          'cko',
        ],
        body: /sk_(?:sbox_[0-9a-z]{27}|[0-9a-z]{27}|(?:test_)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/,
      }),
      sample: (make) =>
        make.pick([
          `sk_sbox_${make.from(LOWER_ALNUM, 27)}`,
          `sk_${make.from(LOWER_ALNUM, 27)}`,
          `sk_test_${createUuid(make)}`,
        ]),
      nearMisses: (make) => [
        make.pick([
          `sk_sbox_${make.from(LOWER_ALNUM, 27)}`,
          `sk_${make.from(LOWER_ALNUM, 27)}`,
          `sk_test_${createUuid(make)}`,
        ]),
        `CHECKOUT_SECRET_KEY=sk_${make.alnum(12)}`,
      ],
    },
  ],
} satisfies Provider;

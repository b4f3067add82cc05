import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Clerk',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.clerk.com/last-active?path=api-keys',
    path: ['API keys', 'Delete'],
  },
  rules: [
    {
      id: 'clerk-secret-key',
      name: 'Clerk secret key',
      kind: 'structured',
      severity: 'error',
      env: 'CLERK_SECRET_KEY',
      // Its head is that of Stripe.
      // Recognisable by its name, which comes before it.
      ...contextual({
        names: ['clerk'],
        alphabet: '0-9A-Za-z',
        length: [40, 50],
        prefix: 'sk_(?:live|test)_',
      }),
      sample: (make) => `sk_live_${make.alnum(40)}`,
      nearMisses: (make) => [`CLERK_SECRET_KEY=sk_live_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

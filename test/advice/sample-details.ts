import type { RuleDetails } from '../../src/rule-types.ts';

/** Facts of a rule for tests, with what matters changed. */
export function details(changes: Partial<RuleDetails> = {}): RuleDetails {
  return {
    id: 'stripe-secret-key',
    name: 'Stripe secret key',
    kind: 'structured',
    severity: 'error',
    env: 'STRIPE_SECRET_KEY',
    provider: 'Stripe',
    revoke: {
      via: 'dashboard',
      url: 'https://dashboard.stripe.com/apikeys',
      path: ['Developers', 'API keys', 'Roll key'],
    },
    docs: 'https://docs.stripe.com/keys',
    ...changes,
  };
}

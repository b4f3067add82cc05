import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Braintree',
  revoke: { via: 'dashboard', path: ['Control panel', 'Settings', 'API', 'Revoke'] },
  rules: [
    {
      id: 'braintree-access-token',
      name: 'Braintree access token',
      kind: 'structured',
      severity: 'error',
      env: 'BRAINTREE_ACCESS_TOKEN',
      keywords: ['access_token$production$', 'access_token$sandbox$'],
      pattern: token(/access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9A-Fa-f]{32}/),
      sample: (make) =>
        `access_token$${make.pick(['production', 'sandbox'])}$${make.lower(16)}$${make.hex(32)}`,
      nearMisses: (make) => [`access_token$production$${make.lower(8)}$${make.hex(32)}`],
    },
  ],
} satisfies Provider;

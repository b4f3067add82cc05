import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Zoho',
  revoke: { via: 'dashboard', path: ['API console', 'The client', 'Revoke'] },
  rules: [
    {
      id: 'zoho-token',
      name: 'Zoho grant, access or refresh token',
      kind: 'structured',
      severity: 'error',
      env: 'ZOHO_REFRESH_TOKEN',
      docs: 'https://www.zoho.com/accounts/protocol/oauth.html',
      keywords: ['1000.'],
      // The client id begins alike and goes on in capitals.
      pattern: token(/1000\.[0-9A-Fa-f]{32}\.[0-9A-Fa-f]{32}/),
      sample: (make) => `1000.${make.hex(32)}.${make.hex(32)}`,
      nearMisses: (make) => [`1000.${make.hex(32)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'Plaid',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.plaid.com/developers/keys',
    path: ['Developers', 'Keys', 'Rotate secret'],
  },
  rules: [
    {
      id: 'plaid-access-token',
      name: 'Plaid access token',
      kind: 'structured',
      severity: 'error',
      env: 'PLAID_ACCESS_TOKEN',
      revoke: { via: 'dashboard', path: ['API', '/item/access_token/invalidate'] },
      keywords: ['access-production-', 'access-sandbox-', 'access-development-'],
      pattern: token(
        /access-(?:production|sandbox|development)-[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/,
        '-',
      ),
      sample: (make) =>
        `access-${make.pick(['production', 'sandbox', 'development'])}-${make.hex(8)}-${make.hex(4)}-${make.hex(4)}-${make.hex(4)}-${make.hex(12)}`,
      nearMisses: (make) => [
        `public-production-${make.hex(8)}-${make.hex(4)}-${make.hex(4)}-${make.hex(4)}-${make.hex(12)}`,
        `access-production-${make.hex(32)}`,
      ],
    },
    {
      id: 'plaid-client-secret',
      name: 'Plaid secret',
      kind: 'contextual',
      severity: 'error',
      env: 'PLAID_SECRET',
      revoke: { via: 'dashboard', path: ['Team settings', 'Keys', 'Rotate secret'] },
      // The client id has 24 digits.
      ...contextual({ names: ['plaid'], alphabet: '0-9a-f', length: 30 }),
      sample: (make) => make.hex(30),
      nearMisses: (make) => [
        make.hex(30),
        `plaid_sha256 = ${make.hex(30)}`,
        `PLAID_SECRET=${make.hex(26)}`,
        `PLAID_CLIENT_ID=${make.hex(24)}`,
      ],
    },
  ],
} satisfies Provider;

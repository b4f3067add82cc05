import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Yelp',
  revoke: { via: 'dashboard', path: ['Manage app', 'API key', 'Refresh'] },
  rules: [
    {
      id: 'yelp-api-key',
      name: 'Yelp API key',
      kind: 'contextual',
      severity: 'error',
      env: 'YELP_API_KEY',
      ...contextual({ names: ['yelp'], alphabet: '0-9A-Za-z_-', length: 128 }),
      sample: (make) => `a${make.base64url(126)}b`,
      nearMisses: (make) => [
        `a${make.base64url(126)}b`,
        `yelp_sha256 = a${make.base64url(126)}b`,
        `YELP_API_KEY=${make.base64url(124)}`,
      ],
    },
  ],
} satisfies Provider;

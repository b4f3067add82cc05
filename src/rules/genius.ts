import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Genius',
  revoke: { via: 'dashboard', path: ['API clients', 'The client', 'Reset secret'] },
  rules: [
    {
      id: 'genius-access-token',
      name: 'Genius access token or client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'GENIUS_ACCESS_TOKEN',
      ...contextual({
        names: ['genius access', 'genius api', 'genius client', 'genius token', 'genius secret'],
        keywords: [
          'geniusaccess',
          'genius_access',
          'genius-access',
          'genius.access',
          'geniusapi',
          'genius_api',
          'geniusclient',
          'genius_client',
          'geniustoken',
          'genius_token',
          'genius_secret',
        ],
        alphabet: '0-9A-Za-z_-',
        length: [64, 86],
      }),
      sample: (make) => make.base64url(64),
      nearMisses: (make) => [make.base64url(64), `GENIUS_ACCESS_TOKEN=${make.base64url(58)}`],
    },
  ],
} satisfies Provider;

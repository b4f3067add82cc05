import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'LinkedIn',
  revoke: {
    via: 'dashboard',
    url: 'https://www.linkedin.com/developers/apps',
    path: ['The app', 'Auth', 'Generate a new client secret', 'Delete the old one'],
  },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'linkedin-client-secret',
      name: 'LinkedIn client secret',
      kind: 'structured',
      severity: 'error',
      env: 'LINKEDIN_CLIENT_SECRET',
      keywords: ['wpl_ap1.'],
      // Four bytes in base64 follow the secret.
      pattern: token(/WPL_AP\d\.[0-9A-Za-z]{16}\.[0-9A-Za-z+/]{6}==/, '+/='),
      sample: (make) => `WPL_AP1.${make.alnum(16)}.${make.base64(6)}==`,
      nearMisses: (make) => [`WPL_AP1.${make.alnum(16)}`, `WPL_AP1.${make.alnum(8)}.${make.base64(6)}==`],
    },
    {
      id: 'linkedin-client-secret-legacy',
      name: 'LinkedIn client secret (before `WPL_AP`)',
      kind: 'contextual',
      severity: 'error',
      env: 'LINKEDIN_CLIENT_SECRET',
      // The client id, of 14 characters, is public.
      ...contextual({
        names: ['linkedin client secret', 'linkedin secret', 'linkedin app secret'],
        keywords: [
          'linkedinclient',
          'linkedin_client',
          'linkedin-client',
          'linkedin.client',
          'linkedinsecret',
          'linkedin_secret',
          'linkedin-secret',
          'linkedinapp',
          'linkedin_app',
        ],
        alphabet: '0-9A-Za-z',
        length: 16,
      }),
      sample: (make) => make.alnum(16),
      nearMisses: (make) => [make.alnum(16), `LINKEDIN_CLIENT_SECRET=${make.alnum(10)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'LinkedIn',
  revoke: {
    via: 'dashboard',
    url: 'https://www.linkedin.com/developers/apps',
    path: ['The app', 'Auth', 'Generate a new client secret', 'Delete the old one'],
  },
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
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Salesforce',
  revoke: {
    via: 'dashboard',
    url: 'https://login.salesforce.com/',
    path: ['Setup', 'Session management', 'Remove'],
  },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'salesforce-access-token',
      name: 'Salesforce access token',
      kind: 'structured',
      severity: 'error',
      env: 'SF_ACCESS_TOKEN',
      keywords: ['00d'],
      // The organization's id, an exclamation mark, the session.
      pattern: token(/00D[0-9A-Za-z]{12}![\w.-]{79,260}[\w-]/, '_-'),
      minEntropy: 4,
      sample: (make) => `00D${make.alnum(12)}!A${make.base64url(90)}`,
      nearMisses: (make) => [`00D${make.alnum(12)}`, `00D${make.alnum(12)}!${make.alnum(40)}`],
    },
    {
      id: 'salesforce-refresh-token',
      name: 'Salesforce refresh token',
      kind: 'structured',
      severity: 'error',
      env: 'SF_REFRESH_TOKEN',
      revoke: { via: 'dashboard', path: ['Setup', 'Connected apps OAuth usage', 'Revoke'] },
      keywords: ['5aep861'],
      pattern: token(/5A[Ee][Pp]861[\w.]{70,120}={0,2}/, '+/='),
      minEntropy: 4,
      sample: (make) => `5Aep861${make.alnum(76)}==`,
      nearMisses: (make) => [`5Aep861${make.alnum(40)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'PlanetScale',
  revoke: { via: 'dashboard', path: ['Organization', 'Settings', 'Service tokens', 'Delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'planetscale-password',
      name: 'PlanetScale database password',
      kind: 'structured',
      severity: 'error',
      env: 'DATABASE_PASSWORD',
      revoke: { via: 'dashboard', path: ['Database', 'Settings', 'Passwords', 'Delete'] },
      keywords: ['pscale_pw_'],
      // 43 characters in practice.
      pattern: token(/pscale_pw_[\w.=-]{31,63}[\w=-]/, '_-'),
      minEntropy: 3,
      sample: (make) => `pscale_pw_${make.alnum(43)}`,
      nearMisses: (make) => [`pscale_pw_${make.alnum(20)}`],
    },
    {
      id: 'planetscale-service-token',
      name: 'PlanetScale service or OAuth token',
      kind: 'structured',
      severity: 'error',
      env: 'PLANETSCALE_SERVICE_TOKEN',
      keywords: ['pscale_tkn_', 'pscale_oauth_'],
      pattern: token(/pscale_(?:tkn|oauth)_[\w.=-]{31,63}[\w=-]/, '_-'),
      minEntropy: 3,
      sample: (make) => `pscale_${make.pick(['tkn', 'oauth'])}_${make.base64url(43)}`,
      nearMisses: (make) => [`pscale_tkn_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

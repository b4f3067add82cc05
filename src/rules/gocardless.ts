import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'GoCardless',
  revoke: { via: 'dashboard', path: ['Dashboard', 'Developers', 'Access tokens', 'Delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'gocardless-access-token',
      name: 'GoCardless access token',
      kind: 'contextual',
      severity: 'error',
      env: 'GOCARDLESS_ACCESS_TOKEN',
      ...contextual({
        names: ['gocardless', 'gc_access_token'],
        alphabet: '0-9A-Za-z_-',
        length: 40,
        prefix: '(?:live|sandbox)_',
      }),
      sample: (make) => `live_${make.base64url(40)}`,
      nearMisses: (make) => [
        `live_${make.base64url(40)}`,
        `GOCARDLESS_ACCESS_TOKEN=live_${make.base64url(34)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'HubSpot',
  revoke: {
    via: 'dashboard',
    url: 'https://app.hubspot.com/private-apps',
    path: ['Private apps', 'The app', 'Auth', 'Rotate'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'hubspot-private-app-token',
      name: 'HubSpot private app token',
      kind: 'structured',
      severity: 'error',
      env: 'HUBSPOT_ACCESS_TOKEN',
      keywords: ['pat-na', 'pat-eu', 'pat-ap'],
      pattern: token(/pat-[a-z]{2}\d-[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/, '_-'),
      minEntropy: 3,
      sample: (make) => `pat-${make.pick(['na1', 'eu1', 'na2'])}-${createUuid(make)}`,
      nearMisses: (make) => [`pat-na1-${make.hex(8)}`, `pat-xx1-${createUuid(make)}`],
    },
  ],
} satisfies Provider;

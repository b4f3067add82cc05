import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'CrowdStrike',
  revoke: { via: 'dashboard', path: ['Support and resources', 'API clients and keys', 'Delete'] },
  rules: [
    {
      id: 'crowdstrike-client-secret',
      name: 'CrowdStrike Falcon client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'FALCON_CLIENT_SECRET',
      ...contextual({
        names: ['crowdstrike', 'falcon client secret', 'falcon secret'],
        keywords: [
          'crowdstrike',
          'falconclient',
          'falcon_client',
          'falcon-client',
          'falcon.client',
          'falconsecret',
          'falcon_secret',
        ],
        alphabet: '0-9A-Za-z',
        length: 40,
      }),
      sample: (make) => make.alnum(40),
      nearMisses: (make) => [make.alnum(40), `FALCON_CLIENT_SECRET=${make.alnum(34)}`],
    },
  ],
} satisfies Provider;

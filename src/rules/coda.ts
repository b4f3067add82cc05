import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Coda',
  revoke: { via: 'dashboard', path: ['Account settings', 'API settings', 'Delete'] },
  rules: [
    {
      id: 'coda-api-token',
      name: 'Coda API token',
      kind: 'contextual',
      severity: 'error',
      env: 'CODA_API_TOKEN',
      ...contextual({
        names: ['coda api', 'coda token', 'coda.io', 'coda key'],
        keywords: [
          'codaapi',
          'coda_api',
          'coda-api',
          'coda.api',
          'codatoken',
          'coda_token',
          'coda.io',
          'coda_key',
        ],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `CODA_API_TOKEN=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;

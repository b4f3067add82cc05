import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Canny',
  revoke: { via: 'dashboard', path: ['Settings', 'API', 'Regenerate'] },
  rules: [
    {
      id: 'canny-api-key',
      name: 'Canny API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CANNY_API_KEY',
      ...contextual({
        names: ['canny api', 'canny key', 'cannyio', 'canny.io'],
        keywords: [
          'cannyapi',
          'canny_api',
          'canny-api',
          'canny.api',
          'cannyio',
          'canny.io',
          'cannykey',
          'canny_key',
        ],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `CANNY_API_KEY=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;

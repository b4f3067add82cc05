import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Sumo Logic',
  revoke: {
    via: 'dashboard',
    url: 'https://service.sumologic.com/ui/',
    path: ['Administration', 'Security', 'Access keys', 'Deactivate, then delete'],
  },
  rules: [
    {
      id: 'sumologic-access-key',
      name: 'Sumo Logic access key',
      kind: 'contextual',
      severity: 'error',
      env: 'SUMOLOGIC_ACCESSKEY',
      // `su` and 12 characters are the access id.
      ...contextual({ names: ['sumo logic'], alphabet: '0-9A-Za-z', length: 64 }),
      sample: (make) => make.alnum(64),
      nearMisses: (make) => [make.alnum(64), `SUMOLOGIC_ACCESSID=su${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

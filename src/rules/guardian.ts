import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'The Guardian',
  revoke: { via: 'dashboard', path: ['Open Platform', 'API key'] },
  rules: [
    {
      id: 'guardian-api-key',
      name: 'Guardian Open Platform key',
      kind: 'contextual',
      severity: 'error',
      env: 'GUARDIAN_API_KEY',
      ...contextual({
        names: ['guardian api', 'guardian key', 'guardianapis'],
        keywords: [
          'guardianapi',
          'guardian_api',
          'guardian-api',
          'guardian.api',
          'guardiankey',
          'guardian_key',
        ],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `GUARDIAN_API_KEY=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;

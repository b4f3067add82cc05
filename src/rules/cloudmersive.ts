import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Cloudmersive',
  revoke: { via: 'dashboard', path: ['Management portal', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'cloudmersive-api-key',
      name: 'Cloudmersive API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CLOUDMERSIVE_API_KEY',
      ...contextual({ names: ['cloudmersive'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `CLOUDMERSIVE_API_KEY=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;

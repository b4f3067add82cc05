import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Blocknative',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'blocknative-api-key',
      name: 'Blocknative API key',
      kind: 'contextual',
      severity: 'error',
      env: 'BLOCKNATIVE_API_KEY',
      ...contextual({ names: ['blocknative'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `BLOCKNATIVE_API_KEY=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;

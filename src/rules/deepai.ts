import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'DeepAI',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'deepai-api-key',
      name: 'DeepAI API key',
      kind: 'contextual',
      severity: 'error',
      env: 'DEEPAI_API_KEY',
      ...contextual({ names: ['deepai'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `DEEPAI_API_KEY=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;

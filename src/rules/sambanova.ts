import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'SambaNova',
  revoke: { via: 'dashboard', path: ['Cloud', 'APIs', 'Delete'] },
  rules: [
    {
      id: 'sambanova-api-key',
      name: 'SambaNova API key',
      kind: 'contextual',
      severity: 'error',
      env: 'SAMBANOVA_API_KEY',
      ...contextual({ names: ['sambanova'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `sambanova_sha256 = ${createUuid(make)}`,
        `sambanova_id: ${createUuid(make)}`,
        `SAMBANOVA_API_KEY=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Statuspage',
  revoke: { via: 'dashboard', path: ['User menu', 'API info', 'Delete'] },
  rules: [
    {
      id: 'statuspage-api-key',
      name: 'Statuspage API key',
      kind: 'contextual',
      severity: 'error',
      env: 'STATUSPAGE_API_KEY',
      ...contextual({ names: ['statuspage'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `statuspage_sha256 = ${createUuid(make)}`,
        `statuspage_id: ${createUuid(make)}`,
        `STATUSPAGE_API_KEY=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Opsgenie',
  revoke: {
    via: 'dashboard',
    url: 'https://app.opsgenie.com/settings/api-key-management',
    path: ['Settings', 'API key management', 'Delete'],
  },
  rules: [
    {
      id: 'opsgenie-api-key',
      name: 'Opsgenie API key',
      kind: 'contextual',
      severity: 'error',
      env: 'OPSGENIE_API_KEY',
      ...contextual({ names: ['opsgenie', 'geniekey'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `opsgenie_sha256 = ${createUuid(make)}`,
        `opsgenie_id: ${createUuid(make)}`,
        `OPSGENIE_API_KEY=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'urlscan.io',
  revoke: { via: 'dashboard', path: ['Settings & API', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'urlscan-api-key',
      name: 'urlscan.io API key',
      kind: 'contextual',
      severity: 'error',
      env: 'URLSCAN_API_KEY',
      ...contextual({ names: ['urlscan'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `urlscan_sha256 = ${createUuid(make)}`,
        `urlscan_id: ${createUuid(make)}`,
        `URLSCAN_API_KEY=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

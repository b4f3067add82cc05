import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Rapid7',
  revoke: { via: 'dashboard', path: ['Settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'rapid7-api-key',
      name: 'Rapid7 API key',
      kind: 'contextual',
      severity: 'error',
      env: 'RAPID7_API_KEY',
      ...contextual({
        names: ['rapid7', 'insightidr', 'insightvm', 'insight api'],
        keywords: ['rapid7', 'insight'],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `rapid7_sha256 = ${createUuid(make)}`,
        `rapid7_id: ${createUuid(make)}`,
        `RAPID7_API_KEY=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

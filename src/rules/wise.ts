import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Wise',
  revoke: { via: 'dashboard', path: ['Settings', 'API tokens', 'Revoke'] },
  rules: [
    {
      id: 'wise-api-token',
      name: 'Wise (TransferWise) API token',
      kind: 'contextual',
      severity: 'error',
      env: 'WISE_API_TOKEN',
      ...contextual({
        names: [
          'transferwise',
          'wise-api',
          'wise.api',
          'wise-token',
          'wise api',
          'wise token',
          'wise profile token',
        ],
        keywords: [
          'transferwise',
          'wise_',
          'wiseapi',
          'wisetoken',
          'wise-api',
          'wise.api',
          'wise-token',
          'wise api',
          'wise token',
        ],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `transferwise_sha256 = ${createUuid(make)}`,
        `transferwise_id: ${createUuid(make)}`,
        `WISE_API_TOKEN=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

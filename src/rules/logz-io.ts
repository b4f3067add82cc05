import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Logz.io',
  revoke: {
    via: 'dashboard',
    url: 'https://app.logz.io/#/dashboard/settings/api-tokens',
    path: ['Settings', 'Manage tokens', 'Delete'],
  },
  rules: [
    {
      id: 'logz-io-api-token',
      name: 'Logz.io API token',
      kind: 'contextual',
      severity: 'error',
      env: 'LOGZIO_API_TOKEN',
      ...contextual({ names: ['logz'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `LOGZIO_API_TOKEN=${createUuid(make).slice(1)}`],
    },
    {
      id: 'logz-io-shipping-token',
      name: 'Logz.io log shipping token',
      kind: 'contextual',
      severity: 'error',
      env: 'LOGZIO_TOKEN',
      // Letters only; it writes logs and reads none.
      ...contextual({ names: ['logz'], alphabet: 'A-Za-z', length: 32 }),
      sample: (make) => make.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 32),
      nearMisses: (make) => [
        make.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 32),
        `LOGZIO_TOKEN=${make.lower(20)}`,
      ],
    },
  ],
} satisfies Provider;

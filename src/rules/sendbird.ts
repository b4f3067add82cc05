import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Sendbird',
  revoke: { via: 'dashboard', path: ['Application settings', 'API tokens', 'Revoke'] },
  rules: [
    {
      id: 'sendbird-api-token',
      name: 'Sendbird API token',
      kind: 'contextual',
      severity: 'error',
      env: 'SENDBIRD_API_TOKEN',
      ...contextual({ names: ['sendbird'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [
        make.hex(40),
        `sendbird_sha256 = ${make.hex(40)}`,
        `SENDBIRD_API_TOKEN=${make.hex(36)}`,
      ],
    },
  ],
} satisfies Provider;

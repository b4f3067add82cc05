import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Adyen',
  revoke: {
    via: 'dashboard',
    path: ['Customer Area', 'Developers', 'API credentials', 'Generate new API key'],
  },
  rules: [
    {
      id: 'adyen-api-key',
      name: 'Adyen API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ADYEN_API_KEY',
      docs: 'https://docs.adyen.com/development-resources/api-credentials',
      // Two parts in base64, and one of any signs.
      ...contextual({
        names: ['adyen'],
        body: /AQE[0-9A-Za-z+/]{40,130}={0,2}-[0-9A-Za-z+/]{40,60}={0,2}-[\w!#$%()*+,.:;=?@[\]^{}~-]{12,20}/,
        inside: '+/=',
      }),
      sample: (make) => `AQE${make.base64(85)}==-${make.base64(43)}=-${make.alnum(20)}`,
      nearMisses: (make) => [
        `AQE${make.base64(85)}==-${make.base64(43)}=-${make.alnum(20)}`,
        `ADYEN_API_KEY=AQE${make.base64(20)}`,
      ],
    },
    {
      id: 'adyen-hmac-key',
      name: 'Adyen HMAC key',
      kind: 'contextual',
      severity: 'error',
      env: 'ADYEN_HMAC_KEY',
      revoke: {
        via: 'dashboard',
        path: ['Customer Area', 'Developers', 'Webhooks', 'Generate new HMAC key'],
      },
      ...contextual({ names: ['adyen hmac'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [make.hex(64), `ADYEN_HMAC_KEY=${make.hex(58)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

const UPPER36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export default {
  name: 'Vultr',
  revoke: {
    via: 'dashboard',
    url: 'https://my.vultr.com/settings/#settingsapi',
    path: ['Account', 'API', 'Regenerate'],
  },
  rules: [
    {
      id: 'vultr-api-key',
      name: 'Vultr API key',
      kind: 'contextual',
      severity: 'error',
      env: 'VULTR_API_KEY',
      ...contextual({ names: ['vultr'], alphabet: '0-9A-Z', length: 36 }),
      sample: (make) => make.from(UPPER36, 36),
      nearMisses: (make) => [
        make.from(UPPER36, 36),
        `vultr_sha256 = ${make.from(UPPER36, 36)}`,
        `VULTR_API_KEY=${make.from(UPPER36, 32)}`,
      ],
    },
  ],
} satisfies Provider;

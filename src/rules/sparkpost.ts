import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'SparkPost',
  revoke: {
    via: 'dashboard',
    url: 'https://app.sparkpost.com/account/api-keys',
    path: ['API keys', 'Delete'],
  },
  rules: [
    {
      id: 'sparkpost-api-key',
      name: 'SparkPost API key',
      kind: 'contextual',
      severity: 'error',
      env: 'SPARKPOST_API_KEY',
      ...contextual({ names: ['sparkpost'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [
        make.hex(40),
        `sparkpost_sha256 = ${make.hex(40)}`,
        `SPARKPOST_API_KEY=${make.hex(36)}`,
      ],
    },
  ],
} satisfies Provider;

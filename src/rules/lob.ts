import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Lob',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.lob.com/settings/api-keys',
    path: ['Settings', 'API keys', 'Rotate'],
  },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'lob-api-key',
      name: 'Lob API key',
      kind: 'contextual',
      severity: 'error',
      env: 'LOB_API_KEY',
      // `live_pub_` and `test_pub_` are public.
      ...contextual({
        names: ['lob api', 'lob key', 'lob secret', 'lob_live', 'lob_test', 'lob(', 'api.lob.com'],
        keywords: [
          'lobapi',
          'lob_api',
          'lob-api',
          'lob.api',
          'lob api',
          'lobkey',
          'lob_key',
          'lob_secret',
          'lob_live',
          'lob_test',
          'lob(',
          'api.lob.com',
        ],
        alphabet: '0-9a-f',
        length: 35,
        prefix: '(?:live|test)_',
      }),
      sample: (make) => `live_${make.hex(35)}`,
      nearMisses: (make) => [
        `live_${make.hex(35)}`,
        `LOB_API_KEY=live_${make.hex(29)}`,
        `LOB_API_KEY=live_pub_${make.hex(31)}`,
      ],
    },
  ],
} satisfies Provider;

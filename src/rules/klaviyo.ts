import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Klaviyo',
  revoke: {
    via: 'dashboard',
    url: 'https://www.klaviyo.com/settings/account/api-keys',
    path: ['Settings', 'API keys', 'Delete'],
  },
  rules: [
    {
      id: 'klaviyo-private-key',
      name: 'Klaviyo private API key',
      kind: 'structured',
      severity: 'error',
      env: 'KLAVIYO_API_KEY',
      keywords: ['pk_'],
      // Private in spite of its prefix: 34 characters, hex in public ones.
      pattern: token(/pk_(?=[a-z]{0,20}\d)[0-9a-z]{34}/, '_-'),
      minEntropy: 3,
      sample: (make) => `pk_${make.hex(34)}`,
      nearMisses: (make) => [
        `pk_${make.hex(24)}`,
        `pk_live_${make.hex(34)}`,
        `pk_${make.hex(40)}`,
        `pk_${make.lower(34)}`,
      ],
    },
  ],
} satisfies Provider;

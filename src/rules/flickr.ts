import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Flickr',
  revoke: { via: 'dashboard', path: ['App garden', 'Your API keys', 'Delete'] },
  rules: [
    {
      id: 'flickr-api-key',
      name: 'Flickr API key',
      kind: 'contextual',
      severity: 'error',
      env: 'FLICKR_API_KEY',
      ...contextual({ names: ['flickr'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `FLICKR_API_KEY=${make.hex(26)}`],
    },
    {
      id: 'flickr-api-secret',
      name: 'Flickr API secret',
      kind: 'contextual',
      severity: 'error',
      env: 'FLICKR_API_SECRET',
      ...contextual({ names: ['flickr'], alphabet: '0-9a-f', length: 16 }),
      sample: (make) => make.hex(16),
      nearMisses: (make) => [make.hex(16), `FLICKR_API_SECRET=${make.hex(10)}`],
    },
  ],
} satisfies Provider;

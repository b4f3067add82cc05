import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'lemlist',
  revoke: { via: 'dashboard', path: ['Settings', 'Integrations', 'API', 'Delete'] },
  rules: [
    {
      id: 'lemlist-api-key',
      name: 'lemlist API key',
      kind: 'contextual',
      severity: 'error',
      env: 'LEMLIST_API_KEY',
      ...contextual({ names: ['lemlist'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `LEMLIST_API_KEY=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'GNews',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'gnews-api-key',
      name: 'GNews API key',
      kind: 'contextual',
      severity: 'error',
      env: 'GNEWS_API_KEY',
      ...contextual({ names: ['gnews'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `GNEWS_API_KEY=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Kickbox',
  revoke: { via: 'dashboard', path: ['Settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'kickbox-api-key',
      name: 'Kickbox API key',
      kind: 'contextual',
      severity: 'error',
      env: 'KICKBOX_API_KEY',
      ...contextual({ names: ['kickbox'], alphabet: '0-9a-f', length: 64, prefix: '(?:live|test)_' }),
      sample: (make) => `live_${make.hex(64)}`,
      nearMisses: (make) => [`live_${make.hex(64)}`, `KICKBOX_API_KEY=live_${make.hex(58)}`],
    },
  ],
} satisfies Provider;

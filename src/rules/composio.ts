import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Composio',
  revoke: { via: 'dashboard', path: ['Project settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'composio-api-key',
      name: 'Composio API key',
      kind: 'contextual',
      severity: 'error',
      env: 'COMPOSIO_API_KEY',
      // Of a project, a user (`u`) or an organization (`o`).
      ...contextual({ names: ['composio'], alphabet: '0-9A-Za-z_-', length: [20, 40], prefix: '[uo]?ak_' }),
      sample: (make) => `ak_${make.base64url(20)}`,
      nearMisses: (make) => [`ak_${make.base64url(20)}`, `COMPOSIO_API_KEY=ak_${make.base64url(14)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Freshworks',
  revoke: { via: 'dashboard', path: ['Profile settings', 'View API key', 'Reset'] },
  rules: [
    {
      id: 'freshdesk-api-key',
      name: 'Freshdesk or Freshservice API key',
      kind: 'contextual',
      severity: 'error',
      env: 'FRESHDESK_API_KEY',
      ...contextual({ names: ['freshdesk', 'freshservice'], alphabet: '0-9A-Za-z', length: 20 }),
      sample: (make) => make.alnum(20),
      nearMisses: (make) => [make.alnum(20), `FRESHDESK_API_KEY=${make.alnum(14)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'FreshBooks',
  revoke: { via: 'dashboard', path: ['Developer page', 'The app', 'Regenerate secret'] },
  rules: [
    {
      id: 'freshbooks-client-secret',
      name: 'FreshBooks client secret or access token',
      kind: 'contextual',
      severity: 'error',
      env: 'FRESHBOOKS_CLIENT_SECRET',
      ...contextual({ names: ['freshbooks'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [make.hex(64), `FRESHBOOKS_CLIENT_SECRET=${make.hex(58)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Adzuna',
  revoke: { via: 'dashboard', path: ['Account', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'adzuna-app-key',
      name: 'Adzuna application key',
      kind: 'contextual',
      severity: 'error',
      env: 'ADZUNA_APP_KEY',
      // Eight hex digits are the id of the application.
      ...contextual({ names: ['adzuna'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `ADZUNA_APP_KEY=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

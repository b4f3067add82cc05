import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Elastic Email',
  revoke: { via: 'dashboard', path: ['Settings', 'Manage API keys', 'Delete'] },
  rules: [
    {
      id: 'elastic-email-api-key',
      name: 'Elastic Email API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ELASTICEMAIL_API_KEY',
      ...contextual({ names: ['elastic email'], alphabet: '0-9a-f', length: 96 }),
      sample: (make) => make.hex(96),
      nearMisses: (make) => [make.hex(96), `ELASTICEMAIL_API_KEY=${make.hex(90)}`],
    },
  ],
} satisfies Provider;

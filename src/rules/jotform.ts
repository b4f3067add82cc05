import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Jotform',
  revoke: { via: 'dashboard', path: ['Settings', 'API', 'Delete'] },
  rules: [
    {
      id: 'jotform-api-key',
      name: 'Jotform API key',
      kind: 'contextual',
      severity: 'error',
      env: 'JOTFORM_API_KEY',
      ...contextual({ names: ['jotform'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `JOTFORM_API_KEY=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

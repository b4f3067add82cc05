import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Recurly',
  revoke: { via: 'dashboard', path: ['Integrations', 'API credentials', 'Regenerate'] },
  rules: [
    {
      id: 'recurly-api-key',
      name: 'Recurly API key',
      kind: 'contextual',
      severity: 'error',
      env: 'RECURLY_API_KEY',
      ...contextual({ names: ['recurly'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `recurly_sha256 = ${make.hex(32)}`,
        `RECURLY_API_KEY=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Pipedream',
  revoke: { via: 'dashboard', path: ['Account settings', 'API key', 'Revoke'] },
  rules: [
    {
      id: 'pipedream-api-key',
      name: 'Pipedream API key',
      kind: 'contextual',
      severity: 'error',
      env: 'PIPEDREAM_API_KEY',
      ...contextual({ names: ['pipedream'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `pipedream_sha256 = ${make.hex(32)}`,
        `PIPEDREAM_API_KEY=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

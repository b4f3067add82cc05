import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Tiingo',
  revoke: { via: 'dashboard', path: ['Account', 'API', 'Token'] },
  rules: [
    {
      id: 'tiingo-api-token',
      name: 'Tiingo API token',
      kind: 'contextual',
      severity: 'error',
      env: 'TIINGO_API_KEY',
      ...contextual({ names: ['tiingo'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [
        make.hex(40),
        `tiingo_sha256 = ${make.hex(40)}`,
        `TIINGO_API_KEY=${make.hex(36)}`,
      ],
    },
  ],
} satisfies Provider;

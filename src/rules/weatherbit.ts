import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Weatherbit',
  revoke: { via: 'dashboard', path: ['Dashboard', 'Keys', 'Regenerate'] },
  rules: [
    {
      id: 'weatherbit-api-key',
      name: 'Weatherbit API key',
      kind: 'contextual',
      severity: 'error',
      env: 'WEATHERBIT_API_KEY',
      ...contextual({ names: ['weatherbit'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `weatherbit_sha256 = ${make.hex(32)}`,
        `WEATHERBIT_API_KEY=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

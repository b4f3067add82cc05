import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Twelve Data',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Revoke'] },
  rules: [
    {
      id: 'twelve-data-api-key',
      name: 'Twelve Data API key',
      kind: 'contextual',
      severity: 'error',
      env: 'TWELVE_DATA_API_KEY',
      ...contextual({ names: ['twelve data'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `twelve_data_sha256 = ${make.hex(32)}`,
        `TWELVE_DATA_API_KEY=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

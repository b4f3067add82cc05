import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'OpenCage',
  revoke: { via: 'dashboard', path: ['Dashboard', 'Geocoding API', 'Regenerate'] },
  rules: [
    {
      id: 'opencage-api-key',
      name: 'OpenCage API key',
      kind: 'contextual',
      severity: 'error',
      env: 'OPENCAGE_API_KEY',
      ...contextual({ names: ['opencage'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `opencage_sha256 = ${make.hex(32)}`,
        `OPENCAGE_API_KEY=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

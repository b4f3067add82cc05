import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'AbuseIPDB',
  revoke: { via: 'dashboard', path: ['Account', 'API', 'Delete key'] },
  rules: [
    {
      id: 'abuseipdb-api-key',
      name: 'AbuseIPDB API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ABUSEIPDB_API_KEY',
      ...contextual({ names: ['abuseipdb'], alphabet: '0-9a-f', length: 80 }),
      sample: (make) => make.hex(80),
      nearMisses: (make) => [make.hex(80), `ABUSEIPDB_API_KEY=${make.hex(74)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'FlightAware',
  revoke: { via: 'dashboard', path: ['AeroAPI', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'flightaware-api-key',
      name: 'FlightAware AeroAPI key',
      kind: 'contextual',
      severity: 'error',
      env: 'FLIGHTAWARE_API_KEY',
      ...contextual({ names: ['flightaware', 'aeroapi'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [make.alnum(32), `FLIGHTAWARE_API_KEY=${make.alnum(26)}`],
    },
  ],
} satisfies Provider;

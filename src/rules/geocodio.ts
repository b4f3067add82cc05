import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Geocodio',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'geocodio-api-key',
      name: 'Geocodio API key',
      kind: 'contextual',
      severity: 'error',
      env: 'GEOCODIO_API_KEY',
      ...contextual({ names: ['geocodio', 'geocod.io'], alphabet: '0-9a-f', length: [39, 40] }),
      sample: (make) => make.hex(39),
      nearMisses: (make) => [make.hex(39), `GEOCODIO_API_KEY=${make.hex(33)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Geoapify',
  revoke: { via: 'dashboard', path: ['My projects', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'geoapify-api-key',
      name: 'Geoapify API key',
      kind: 'contextual',
      severity: 'error',
      env: 'GEOAPIFY_API_KEY',
      ...contextual({ names: ['geoapify'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `GEOAPIFY_API_KEY=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

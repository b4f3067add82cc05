import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Lokalise',
  revoke: { via: 'dashboard', path: ['Profile settings', 'API tokens', 'Delete'] },
  rules: [
    {
      id: 'lokalise-api-token',
      name: 'Lokalise API token',
      kind: 'contextual',
      severity: 'error',
      env: 'LOKALISE_API_TOKEN',
      ...contextual({ names: ['lokalise'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [make.hex(40), `LOKALISE_API_TOKEN=${make.hex(34)}`],
    },
  ],
} satisfies Provider;

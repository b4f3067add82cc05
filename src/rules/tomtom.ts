import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'TomTom',
  revoke: { via: 'dashboard', path: ['Developer portal', 'Keys', 'Delete'] },
  rules: [
    {
      id: 'tomtom-api-key',
      name: 'TomTom API key',
      kind: 'contextual',
      severity: 'error',
      env: 'TOMTOM_API_KEY',
      ...contextual({ names: ['tomtom'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `tomtom_sha256 = ${make.alnum(32)}`,
        `TOMTOM_API_KEY=${make.alnum(28)}`,
      ],
    },
  ],
} satisfies Provider;

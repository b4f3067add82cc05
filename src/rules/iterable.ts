import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Iterable',
  revoke: { via: 'dashboard', path: ['Integrations', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'iterable-api-key',
      name: 'Iterable API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ITERABLE_API_KEY',
      // `iterable` alone stands in much code.
      ...contextual({
        names: ['iterable api', 'iterable key'],
        keywords: [
          'iterableapi',
          'iterable_api',
          'iterable-api',
          'iterable.api',
          'iterablekey',
          'iterable_key',
        ],
        alphabet: '0-9a-f',
        length: 32,
      }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `ITERABLE_API_KEY=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

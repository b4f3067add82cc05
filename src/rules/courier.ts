import type { Provider } from '../rule-types.ts';
import { UPPER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Courier',
  revoke: { via: 'dashboard', path: ['Settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'courier-api-key',
      name: 'Courier API key',
      kind: 'contextual',
      severity: 'error',
      env: 'COURIER_AUTH_TOKEN',
      ...contextual({
        names: ['courier auth', 'courier api', 'courier token', 'courier key'],
        keywords: [
          'courierauth',
          'courier_auth',
          'courier-auth',
          'courier.auth',
          'courierapi',
          'courier_api',
          'courier-api',
          'couriertoken',
          'courier_token',
          'courier_key',
        ],
        alphabet: '0-9A-Z',
        length: 28,
        prefix: '(?:pk|dk)_(?:prod|test)_',
      }),
      sample: (make) => `pk_prod_${make.from(UPPER_ALNUM, 28)}`,
      nearMisses: (make) => [
        `pk_prod_${make.from(UPPER_ALNUM, 28)}`,
        `COURIER_AUTH_TOKEN=pk_prod_${make.from(UPPER_ALNUM, 22)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { LOWER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'BigCommerce',
  revoke: { via: 'dashboard', path: ['Settings', 'Store-level API accounts', 'Delete'] },
  rules: [
    {
      id: 'bigcommerce-access-token',
      name: 'BigCommerce access token',
      kind: 'contextual',
      severity: 'error',
      env: 'BIGCOMMERCE_ACCESS_TOKEN',
      ...contextual({ names: ['bigcommerce'], alphabet: '0-9a-z', length: 31 }),
      sample: (make) => make.from(LOWER_ALNUM, 31),
      nearMisses: (make) => [
        make.from(LOWER_ALNUM, 31),
        `BIGCOMMERCE_ACCESS_TOKEN=${make.from(LOWER_ALNUM, 25)}`,
      ],
    },
    {
      id: 'bigcommerce-client-secret',
      name: 'BigCommerce client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'BIGCOMMERCE_CLIENT_SECRET',
      ...contextual({ names: ['bigcommerce'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [make.hex(64), `BIGCOMMERCE_CLIENT_SECRET=${make.hex(58)}`],
    },
  ],
} satisfies Provider;

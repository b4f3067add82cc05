import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Customer.io',
  revoke: { via: 'dashboard', path: ['Account settings', 'API credentials', 'Delete'] },
  rules: [
    {
      id: 'customer-io-app-api-key',
      name: 'Customer.io app API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CUSTOMERIO_APP_API_KEY',
      // `customer io` is also customer.io.
      ...contextual({ names: ['customer io'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `CUSTOMERIO_APP_API_KEY=${make.hex(26)}`],
    },
    {
      id: 'customer-io-tracking-key',
      name: 'Customer.io tracking API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CUSTOMERIO_API_KEY',
      ...contextual({ names: ['customer io'], alphabet: '0-9a-f', length: 20 }),
      sample: (make) => make.hex(20),
      nearMisses: (make) => [make.hex(20), `CUSTOMERIO_API_KEY=${make.hex(14)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Dwolla',
  revoke: { via: 'dashboard', path: ['Applications', 'The application', 'Key and secret', 'Regenerate'] },
  rules: [
    {
      id: 'dwolla-client-secret',
      name: 'Dwolla client key or secret',
      kind: 'contextual',
      severity: 'error',
      env: 'DWOLLA_CLIENT_SECRET',
      ...contextual({ names: ['dwolla'], alphabet: '0-9A-Za-z', length: 50 }),
      sample: (make) => make.alnum(50),
      nearMisses: (make) => [make.alnum(50), `DWOLLA_CLIENT_SECRET=${make.alnum(44)}`],
    },
  ],
} satisfies Provider;

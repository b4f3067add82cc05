import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Fitbit',
  revoke: { via: 'dashboard', path: ['dev.fitbit.com', 'Manage my apps', 'The app', 'Reset client secret'] },
  rules: [
    {
      id: 'fitbit-client-secret',
      name: 'Fitbit client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'FITBIT_CLIENT_SECRET',
      ...contextual({ names: ['fitbit'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `FITBIT_CLIENT_SECRET=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'LocationIQ',
  revoke: { via: 'dashboard', path: ['Access tokens', 'Delete'] },
  rules: [
    {
      id: 'locationiq-access-token',
      name: 'LocationIQ access token',
      kind: 'contextual',
      severity: 'error',
      env: 'LOCATIONIQ_API_KEY',
      ...contextual({ names: ['locationiq'], alphabet: '0-9a-f', length: [30, 40], prefix: 'pk\\.' }),
      sample: (make) => `pk.${make.hex(30)}`,
      nearMisses: (make) => [`pk.${make.hex(30)}`, `LOCATIONIQ_API_KEY=pk.${make.hex(24)}`],
    },
  ],
} satisfies Provider;

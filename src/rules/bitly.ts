import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Bitly',
  revoke: { via: 'dashboard', path: ['Settings', 'API', 'Access token', 'Reset'] },
  rules: [
    {
      id: 'bitly-access-token',
      name: 'Bitly access token',
      kind: 'contextual',
      severity: 'error',
      env: 'BITLY_ACCESS_TOKEN',
      ...contextual({ names: ['bitly'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [make.hex(40), `BITLY_ACCESS_TOKEN=${make.hex(34)}`],
    },
  ],
} satisfies Provider;

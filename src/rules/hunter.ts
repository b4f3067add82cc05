import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Hunter',
  revoke: { via: 'dashboard', path: ['API', 'Your API keys', 'Delete'] },
  rules: [
    {
      id: 'hunter-api-key',
      name: 'Hunter API key',
      kind: 'contextual',
      severity: 'error',
      env: 'HUNTER_API_KEY',
      ...contextual({
        names: ['hunter api', 'hunter io', 'hunter key'],
        keywords: [
          'hunterapi',
          'hunter_api',
          'hunter-api',
          'hunter.api',
          'hunterio',
          'hunter.io',
          'hunter_io',
          'hunterkey',
          'hunter_key',
        ],
        alphabet: '0-9a-f',
        length: 40,
      }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [make.hex(40), `HUNTER_API_KEY=${make.hex(34)}`],
    },
  ],
} satisfies Provider;

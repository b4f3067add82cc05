import type { Provider } from '../rule-types.ts';
import { UPPER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'Foursquare',
  revoke: { via: 'dashboard', path: ['Developer console', 'The project', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'foursquare-api-key',
      name: 'Foursquare API key',
      kind: 'structured',
      severity: 'error',
      env: 'FOURSQUARE_API_KEY',
      keywords: ['fsq3'],
      pattern: token(/fsq3[0-9A-Za-z+/]{44}=?/, '+/='),
      minEntropy: 3,
      sample: (make) => `fsq3${make.base64(44)}`,
      nearMisses: (make) => [`FOURSQUARE_API_KEY=fsq3${make.base64(12)}`],
    },
    {
      id: 'foursquare-client-secret',
      name: 'Foursquare client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'FOURSQUARE_CLIENT_SECRET',
      ...contextual({ names: ['foursquare'], alphabet: '0-9A-Z', length: 48 }),
      sample: (make) => make.from(UPPER_ALNUM, 48),
      nearMisses: (make) => [
        make.from(UPPER_ALNUM, 48),
        `FOURSQUARE_CLIENT_SECRET=${make.from(UPPER_ALNUM, 42)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'RapidAPI',
  revoke: { via: 'dashboard', path: ['My apps', 'The app', 'Authorization', 'Delete or regenerate'] },
  rules: [
    {
      id: 'rapidapi-key',
      name: 'RapidAPI key',
      kind: 'structured',
      severity: 'error',
      env: 'RAPIDAPI_KEY',
      keywords: ['msh'],
      // Hex digits with three marks at fixed places, as it has been issued since 2018.
      pattern: token(/[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5}jsn[0-9a-f]{12}/),
      sample: (make) => `${make.hex(10)}msh${make.hex(15)}p1${make.hex(5)}jsn${make.hex(12)}`,
      nearMisses: (make) => [
        `${make.hex(10)}msh${make.hex(15)}p1${make.hex(5)}jsn${make.hex(8)}`,
        make.hex(50),
      ],
    },
    {
      id: 'rapidapi-legacy-key',
      name: 'RapidAPI (Mashape) key',
      kind: 'contextual',
      severity: 'error',
      env: 'RAPIDAPI_KEY',
      ...contextual({ names: ['rapidapi', 'rapid api', 'mashape'], alphabet: '0-9A-Za-z', length: 50 }),
      sample: (make) => make.alnum(50),
      nearMisses: (make) => [
        make.alnum(50),
        `rapidapi_sha256 = ${make.alnum(50)}`,
        `RAPIDAPI_KEY=${make.alnum(46)}`,
      ],
    },
  ],
} satisfies Provider;

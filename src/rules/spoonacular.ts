import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Spoonacular',
  revoke: { via: 'dashboard', path: ['Console', 'Profile', 'Regenerate API key'] },
  rules: [
    {
      id: 'spoonacular-api-key',
      name: 'Spoonacular API key',
      kind: 'contextual',
      severity: 'error',
      env: 'SPOONACULAR_API_KEY',
      ...contextual({ names: ['spoonacular'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `spoonacular_sha256 = ${make.hex(32)}`,
        `SPOONACULAR_API_KEY=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'GIPHY',
  revoke: { via: 'dashboard', path: ['Developers dashboard', 'The app', 'Delete'] },
  rules: [
    {
      id: 'giphy-api-key',
      name: 'GIPHY API key',
      kind: 'contextual',
      severity: 'error',
      env: 'GIPHY_API_KEY',
      ...contextual({ names: ['giphy'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [make.alnum(32), `GIPHY_API_KEY=${make.alnum(26)}`],
    },
  ],
} satisfies Provider;

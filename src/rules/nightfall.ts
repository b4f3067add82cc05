import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Nightfall',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'nightfall-api-key',
      name: 'Nightfall API key',
      kind: 'contextual',
      severity: 'error',
      env: 'NIGHTFALL_API_KEY',
      ...contextual({ names: ['nightfall'], body: /NF-[0-9A-Za-z]{32}/ }),
      sample: (make) => `NF-${make.alnum(32)}`,
      nearMisses: (make) => [`NIGHTFALL_API_KEY=NF-${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Beamer',
  revoke: { via: 'dashboard', path: ['Settings', 'API', 'Delete'] },
  rules: [
    {
      id: 'beamer-api-key',
      name: 'Beamer API key',
      kind: 'contextual',
      severity: 'error',
      env: 'BEAMER_API_KEY',
      ...contextual({ names: ['beamer'], body: /b_[\w=/-]{44,52}/, inside: '_=/-' }),
      sample: (make) => `b_${make.alnum(44)}`,
      nearMisses: (make) => [`b_${make.alnum(44)}`, `BEAMER_API_KEY=b_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

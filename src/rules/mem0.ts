import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Mem0',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'mem0-api-key',
      name: 'Mem0 API key',
      kind: 'contextual',
      severity: 'error',
      env: 'MEM0_API_KEY',
      ...contextual({ names: ['mem0'], body: /m0-[0-9A-Za-z]{40}/ }),
      sample: (make) => `m0-${make.alnum(40)}`,
      nearMisses: (make) => [`MEM0_API_KEY=m0-${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

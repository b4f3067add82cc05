import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Contentstack',
  revoke: { via: 'dashboard', path: ['Settings', 'Tokens', 'Delete'] },
  rules: [
    {
      id: 'contentstack-token',
      name: 'Contentstack delivery or management token',
      kind: 'contextual',
      severity: 'error',
      env: 'CONTENTSTACK_MANAGEMENT_TOKEN',
      ...contextual({ names: ['contentstack'], body: /cs[0-9a-f]{30,40}/ }),
      sample: (make) => `cs${make.hex(32)}`,
      nearMisses: (make) => [`cs${make.hex(32)}`, `CONTENTSTACK_MANAGEMENT_TOKEN=cs${make.hex(12)}`],
    },
  ],
} satisfies Provider;

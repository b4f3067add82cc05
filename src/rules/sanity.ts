import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Sanity',
  revoke: { via: 'dashboard', path: ['Project', 'API', 'Tokens', 'Delete'] },
  rules: [
    {
      id: 'sanity-token',
      name: 'Sanity API token',
      kind: 'contextual',
      severity: 'error',
      env: 'SANITY_API_TOKEN',
      ...contextual({ names: ['sanity'], body: /sk[0-9A-Za-z]{78,178}/ }),
      sample: (make) => `sk${make.alnum(make.pick([78, 178]))}`,
      nearMisses: (make) => [
        `sanity_sha256 = sk${make.alnum(make.pick([78, 178]))}`,
        `SANITY_API_TOKEN=sk${make.alnum(60)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Statsig',
  revoke: { via: 'dashboard', path: ['Project settings', 'Keys & environments', 'Revoke'] },
  rules: [
    {
      id: 'statsig-server-key',
      name: 'Statsig server secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'STATSIG_SERVER_SECRET',
      // `client-` keys go to browsers.
      ...contextual({ names: ['statsig'], body: /secret-[0-9A-Za-z]{40,50}/ }),
      sample: (make) => `secret-${make.alnum(43)}`,
      nearMisses: (make) => [
        `statsig_sha256 = secret-${make.alnum(43)}`,
        `STATSIG_SERVER_SECRET=secret-${make.alnum(20)}`,
      ],
    },
  ],
} satisfies Provider;

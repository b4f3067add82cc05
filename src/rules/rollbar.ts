import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Rollbar',
  revoke: { via: 'dashboard', path: ['Project settings', 'Access tokens', 'Delete'] },
  rules: [
    {
      id: 'rollbar-access-token',
      name: 'Rollbar access token',
      kind: 'contextual',
      severity: 'warning',
      env: 'ROLLBAR_ACCESS_TOKEN',
      // Those for browsers look the same and are public.
      ...contextual({ names: ['rollbar'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `rollbar_sha256 = ${make.hex(32)}`,
        `ROLLBAR_ACCESS_TOKEN=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

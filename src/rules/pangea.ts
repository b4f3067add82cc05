import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Pangea',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'pangea-token',
      name: 'Pangea token',
      kind: 'contextual',
      severity: 'error',
      env: 'PANGEA_TOKEN',
      ...contextual({ names: ['pangea'], body: /p[tcm][sip]_[a-z2-7]{32}/ }),
      sample: (make) => `pts_${make.from('abcdefghijklmnopqrstuvwxyz234567', 32)}`,
      nearMisses: (make) => [`PANGEA_TOKEN=pts_${make.lower(12)}`],
    },
  ],
} satisfies Provider;

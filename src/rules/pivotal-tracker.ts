import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Pivotal Tracker',
  revoke: { via: 'dashboard', path: ['Profile', 'API token', 'Regenerate'] },
  rules: [
    {
      id: 'pivotal-tracker-token',
      name: 'Pivotal Tracker token',
      kind: 'contextual',
      severity: 'error',
      env: 'PIVOTAL_TRACKER_TOKEN',
      ...contextual({ names: ['pivotal', 'trackertoken'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `pivotal_sha256 = ${make.hex(32)}`,
        `PIVOTAL_TRACKER_TOKEN=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

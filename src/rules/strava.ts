import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Strava',
  revoke: { via: 'dashboard', path: ['Settings', 'My API application', 'Regenerate'] },
  rules: [
    {
      id: 'strava-client-secret',
      name: 'Strava client secret or token',
      kind: 'contextual',
      severity: 'error',
      env: 'STRAVA_CLIENT_SECRET',
      ...contextual({ names: ['strava'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [
        make.hex(40),
        `strava_sha256 = ${make.hex(40)}`,
        `STRAVA_CLIENT_SECRET=${make.hex(36)}`,
      ],
    },
  ],
} satisfies Provider;

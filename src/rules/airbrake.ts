import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Airbrake',
  revoke: { via: 'dashboard', path: ['Project settings', 'Keys'] },
  rules: [
    {
      id: 'airbrake-project-key',
      name: 'Airbrake project key',
      kind: 'contextual',
      severity: 'error',
      env: 'AIRBRAKE_PROJECT_KEY',
      ...contextual({ names: ['airbrake'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `AIRBRAKE_PROJECT_KEY=${make.hex(26)}`],
    },
    {
      id: 'airbrake-user-key',
      name: 'Airbrake user key',
      kind: 'contextual',
      severity: 'error',
      env: 'AIRBRAKE_USER_KEY',
      ...contextual({ names: ['airbrake'], alphabet: '0-9A-Za-z', length: 40 }),
      sample: (make) => make.alnum(40),
      nearMisses: (make) => [make.alnum(40), `AIRBRAKE_USER_KEY=${make.alnum(34)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Help Scout',
  revoke: { via: 'dashboard', path: ['Your profile', 'My apps', 'The app', 'Regenerate secret'] },
  rules: [
    {
      id: 'help-scout-app-secret',
      name: 'Help Scout app secret',
      kind: 'contextual',
      severity: 'error',
      env: 'HELPSCOUT_APP_SECRET',
      ...contextual({ names: ['help scout'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [make.alnum(32), `HELPSCOUT_APP_SECRET=${make.alnum(26)}`],
    },
  ],
} satisfies Provider;

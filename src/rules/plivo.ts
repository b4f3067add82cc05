import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Plivo',
  revoke: {
    via: 'dashboard',
    url: 'https://console.plivo.com/dashboard/',
    path: ['Overview', 'Auth token', 'Reset'],
  },
  playbook: { keys: 'one', github: 'told' },
  rules: [
    {
      id: 'plivo-auth-token',
      name: 'Plivo auth token',
      kind: 'contextual',
      severity: 'error',
      env: 'PLIVO_AUTH_TOKEN',
      // `MA` or `SA` and 18 characters are the auth id.
      ...contextual({ names: ['plivo'], alphabet: '0-9A-Za-z', length: 40 }),
      sample: (make) => make.alnum(40),
      nearMisses: (make) => [make.alnum(40), `PLIVO_AUTH_ID=MA${make.upper(18)}`],
    },
  ],
} satisfies Provider;

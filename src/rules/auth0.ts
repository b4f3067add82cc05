import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Auth0',
  revoke: {
    via: 'dashboard',
    url: 'https://manage.auth0.com/',
    path: ['Applications', 'The application', 'Settings', 'Rotate secret'],
  },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'auth0-client-secret',
      name: 'Auth0 client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'AUTH0_CLIENT_SECRET',
      ...contextual({ names: ['auth0'], alphabet: '0-9A-Za-z_-', length: 64 }),
      sample: (make) => make.base64url(64),
      nearMisses: (make) => [
        make.base64url(64),
        `AUTH0_CLIENT_SECRET=${make.base64url(58)}`,
        `AUTH0_CLIENT_ID=${make.alnum(32)}`,
      ],
    },
  ],
} satisfies Provider;

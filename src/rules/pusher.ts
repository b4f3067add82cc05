import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Pusher',
  revoke: { via: 'dashboard', path: ['App keys', 'Create a new pair', 'Delete the old one'] },
  rules: [
    {
      id: 'pusher-app-secret',
      name: 'Pusher app secret',
      kind: 'contextual',
      severity: 'error',
      env: 'PUSHER_APP_SECRET',
      // The key has the same form and goes to browsers.
      ...contextual({
        names: [
          'pusher secret',
          'pusher app secret',
          'pusher api secret',
          'pusher channels secret',
          'pusher channels app secret',
        ],
        keywords: ['pusher'],
        alphabet: '0-9a-f',
        length: 20,
      }),
      sample: (make) => make.hex(20),
      nearMisses: (make) => [
        make.hex(20),
        `pusher_secret_sha256 = ${make.hex(20)}`,
        `PUSHER_APP_SECRET=${make.hex(16)}`,
        `PUSHER_APP_KEY=${make.hex(20)}`,
      ],
    },
  ],
} satisfies Provider;

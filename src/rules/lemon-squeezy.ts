import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Lemon Squeezy',
  revoke: {
    via: 'dashboard',
    url: 'https://app.lemonsqueezy.com/settings/api',
    path: ['Settings', 'API', 'Delete'],
  },
  rules: [
    {
      id: 'lemonsqueezy-api-key',
      name: 'Lemon Squeezy API key',
      kind: 'structured',
      severity: 'error',
      env: 'LEMONSQUEEZY_API_KEY',
      // A JSON Web Token; its name, which comes before it, tells whose.
      ...contextual({
        names: ['lemon squeezy'],
        body: /eyJ0eXAiOiJKV1Qi[\w-]{10,60}\.eyJ[\w-]{100,800}\.[\w-]{300,700}/,
        inside: '_-',
      }),
      sample: (make) =>
        `eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ${make.base64url(300)}.${make.base64url(683)}`,
      nearMisses: (make) => [
        `LEMONSQUEEZY_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ${make.base64url(20)}`,
      ],
    },
  ],
} satisfies Provider;

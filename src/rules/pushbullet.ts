import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Pushbullet',
  revoke: { via: 'dashboard', path: ['Settings', 'Account', 'Reset all access tokens'] },
  rules: [
    {
      id: 'pushbullet-access-token',
      name: 'Pushbullet access token',
      kind: 'contextual',
      severity: 'error',
      env: 'PUSHBULLET_API_KEY',
      docs: 'https://docs.pushbullet.com/',
      ...contextual({ names: ['pushbullet'], body: /(?:o\.)?[0-9A-Za-z]{32,34}/i }),
      validate: isInContext,
      sample: (make) => `o.${make.alnum(32)}`,
      nearMisses: (make) => [
        `pushbullet_sha256 = o.${make.alnum(32)}`,
        `PUSHBULLET_API_KEY=o.${make.alnum(20)}`,
      ],
    },
  ],
} satisfies Provider;

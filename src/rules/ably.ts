import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Ably',
  revoke: { via: 'dashboard', path: ['Dashboard', 'The app', 'API keys', 'Revoke'] },
  rules: [
    {
      id: 'ably-api-key',
      name: 'Ably API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ABLY_API_KEY',
      // The app, the id of the key, and its secret.
      ...contextual({
        names: ['ably api', 'ably key', 'ably_root'],
        keywords: [
          'ablyapi',
          'ably_api',
          'ably-api',
          'ably.api',
          'ably api',
          'ablykey',
          'ably_key',
          'ably_root',
        ],
        body: /[\w-]{6}\.[\w-]{6}:[\w-]{43}/,
        inside: '_-',
      }),
      sample: (make) => `${make.alnum(6)}.${make.alnum(6)}:${make.base64url(43)}`,
      nearMisses: (make) => [
        `${make.alnum(6)}.${make.alnum(6)}:${make.base64url(43)}`,
        `ABLY_API_KEY=${make.alnum(6)}.${make.alnum(6)}`,
      ],
    },
  ],
} satisfies Provider;

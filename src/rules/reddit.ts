import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Reddit',
  revoke: { via: 'dashboard', path: ['Preferences', 'Apps', 'Delete the app'] },
  rules: [
    {
      id: 'reddit-client-secret',
      name: 'Reddit client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'REDDIT_CLIENT_SECRET',
      // 27 characters, 30 in newer applications.
      ...contextual({
        names: ['reddit secret', 'reddit client secret', 'reddit app secret', 'reddit api secret'],
        keywords: ['reddit'],
        body: /[\w-]{27}(?:[\w-]{3})?/i,
        inside: '_-',
      }),
      validate: isInContext,
      sample: (make) => `${make.base64url(make.pick([26, 29]))}a`,
      nearMisses: (make) => [
        `reddit_secret_sha256 = ${make.base64url(make.pick([26, 29]))}a`,
        `REDDIT_CLIENT_SECRET=${make.base64url(20)}`,
      ],
    },
  ],
} satisfies Provider;

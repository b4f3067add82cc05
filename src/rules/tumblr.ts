import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Tumblr',
  revoke: { via: 'dashboard', path: ['Applications', 'The application', 'Regenerate'] },
  rules: [
    {
      id: 'tumblr-api-key',
      name: 'Tumblr consumer key or secret',
      kind: 'contextual',
      severity: 'error',
      env: 'TUMBLR_CONSUMER_SECRET',
      ...contextual({ names: ['tumblr'], alphabet: '0-9A-Za-z', length: 50 }),
      sample: (make) => make.alnum(50),
      nearMisses: (make) => [
        make.alnum(50),
        `tumblr_sha256 = ${make.alnum(50)}`,
        `TUMBLR_CONSUMER_SECRET=${make.alnum(46)}`,
      ],
    },
  ],
} satisfies Provider;

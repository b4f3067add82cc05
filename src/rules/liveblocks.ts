import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Liveblocks',
  revoke: { via: 'dashboard', path: ['Project', 'API keys', 'Roll'] },
  rules: [
    {
      id: 'liveblocks-secret-key',
      name: 'Liveblocks secret key',
      kind: 'structured',
      severity: 'error',
      env: 'LIVEBLOCKS_SECRET_KEY',
      keywords: ['sk_prod_', 'sk_dev_'],
      // `pk_` is public. Its length is documented nowhere.
      pattern: token(/sk_(?:prod|dev)_(?<body>[\w-]{40,100})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sk_${make.pick(['prod', 'dev'])}_${make.base64url(64)}`,
      nearMisses: (make) => [`pk_prod_${make.base64url(64)}`, `sk_prod_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

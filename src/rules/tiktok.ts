import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'TikTok',
  revoke: { via: 'dashboard', path: ['Developer portal', 'Manage apps', 'Reset client secret'] },
  rules: [
    {
      id: 'tiktok-client-secret',
      name: 'TikTok client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'TIKTOK_CLIENT_SECRET',
      ...contextual({
        names: ['tiktok client secret', 'tiktok secret', 'tiktok app secret'],
        keywords: ['tiktok'],
        body: /[0-9A-Za-z]{32}(?:[0-9a-f]{8})?/i,
      }),
      validate: isInContext,
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        `tiktok_client_secret_sha256 = ${make.alnum(32)}`,
        `TIKTOK_CLIENT_SECRET=${make.alnum(24)}`,
      ],
    },
  ],
} satisfies Provider;

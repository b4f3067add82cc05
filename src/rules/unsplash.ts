import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Unsplash',
  revoke: { via: 'dashboard', path: ['Your applications', 'The application', 'Regenerate'] },
  rules: [
    {
      id: 'unsplash-key',
      name: 'Unsplash access key or secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'UNSPLASH_ACCESS_KEY',
      ...contextual({ names: ['unsplash'], alphabet: '0-9A-Za-z_-', length: 43 }),
      sample: (make) => `a${make.base64url(41)}b`,
      nearMisses: (make) => [
        `a${make.base64url(41)}b`,
        `unsplash_sha256 = a${make.base64url(41)}b`,
        `UNSPLASH_ACCESS_KEY=${make.base64url(39)}`,
      ],
    },
  ],
} satisfies Provider;

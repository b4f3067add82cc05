import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Stytch',
  revoke: {
    via: 'dashboard',
    url: 'https://stytch.com/dashboard/api-keys',
    path: ['Dashboard', 'API keys', 'Rotate secret'],
  },
  rules: [
    {
      id: 'stytch-project-secret',
      name: 'Stytch project secret',
      kind: 'structured',
      severity: 'error',
      env: 'STYTCH_SECRET',
      keywords: ['secret-live-', 'secret-test-'],
      // 26 bytes in base64url.
      pattern: token(/secret-(?:live|test)-[\w-]{35}=/, '+/='),
      minEntropy: 3.5,
      sample: (make) => `secret-${make.pick(['live', 'test'])}-${make.base64url(35)}=`,
      nearMisses: (make) => [`public-token-live-${make.hex(8)}`, `secret-live-${make.base64url(20)}=`],
    },
  ],
} satisfies Provider;

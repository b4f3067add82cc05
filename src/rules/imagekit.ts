import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'ImageKit',
  revoke: {
    via: 'dashboard',
    url: 'https://imagekit.io/dashboard/developer/api-keys',
    path: ['Developer options', 'API keys', 'Delete'],
  },
  rules: [
    {
      id: 'imagekit-private-key',
      name: 'ImageKit private key',
      kind: 'structured',
      severity: 'error',
      env: 'IMAGEKIT_PRIVATE_KEY',
      keywords: ['private_'],
      // Twenty bytes in base64.
      pattern: token(/private_[0-9A-Za-z+/]{27}=/, '+/='),
      minEntropy: 3,
      sample: (make) => `private_${make.base64(27)}=`,
      nearMisses: (make) => [
        `public_${make.base64(27)}=`,
        `private_${make.base64(12)}=`,
        `private_${make.lower(27)}`,
      ],
    },
  ],
} satisfies Provider;

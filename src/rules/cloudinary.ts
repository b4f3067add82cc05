import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Cloudinary',
  revoke: {
    via: 'dashboard',
    url: 'https://console.cloudinary.com/settings/api-keys',
    path: ['Settings', 'API keys', 'Generate a new one', 'Disable'],
  },
  playbook: { keys: 'several' },
  rules: [
    {
      id: 'cloudinary-url',
      name: 'Cloudinary URL',
      kind: 'structured',
      severity: 'error',
      env: 'CLOUDINARY_URL',
      keywords: ['cloudinary://'],
      // The key's number, its secret, and the cloud's name.
      pattern: token(/cloudinary:\/\/\d{10,20}:[\w-]{24,32}@[\w-]{1,64}/, '_-'),
      sample: (make) => `cloudinary://${make.digits(15)}:${make.base64url(27)}@${make.lower(8)}`,
      nearMisses: (make) => [
        `cloudinary://${make.digits(15)}@demo`,
        `cloudinary://${make.lower(8)}:your_secret@demo`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'VK',
  revoke: { via: 'dashboard', path: ['Settings', 'Apps', 'Remove'] },
  rules: [
    {
      id: 'vk-access-token',
      name: 'VK access token',
      kind: 'structured',
      severity: 'error',
      env: 'VK_ACCESS_TOKEN',
      keywords: ['vk1.a.'],
      pattern: token(/vk1\.a\.[\w-]{80,300}/, '_-'),
      minEntropy: 4,
      sample: (make) => `vk1.a.${make.base64url(184)}a`,
      nearMisses: (make) => [`vk1.a.${make.base64url(30)}`],
    },
  ],
} satisfies Provider;

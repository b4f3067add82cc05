import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Together AI',
  revoke: {
    via: 'dashboard',
    url: 'https://api.together.ai/settings/api-keys',
    path: ['Settings', 'API keys', 'Delete or regenerate'],
  },
  rules: [
    {
      id: 'together-api-key',
      name: 'Together AI API key',
      kind: 'structured',
      severity: 'error',
      env: 'TOGETHER_API_KEY',
      keywords: ['tgp_v1_'],
      pattern: token(/tgp_v1_[\w-]{43}/, '_-'),
      minEntropy: 3,
      sample: (make) => `tgp_v1_${make.base64url(43)}`,
      nearMisses: (make) => [`tgp_v1_${make.base64url(30)}`],
    },
  ],
} satisfies Provider;

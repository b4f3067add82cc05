import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'Together AI',
  revoke: {
    via: 'dashboard',
    url: 'https://api.together.ai/settings/api-keys',
    path: ['Settings', 'API keys', 'Delete or regenerate'],
  },
  playbook: {
    limits: 'https://api.together.ai/settings/organization/~current/billing',
    limit: 'hard',
    usage: 'https://api.together.ai/settings/organization/~current/billing',
    keys: 'several',
    topUp: 'optional',
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
    {
      id: 'together-legacy-key',
      name: 'Together AI API key (before 2025)',
      kind: 'contextual',
      severity: 'error',
      env: 'TOGETHER_API_KEY',
      ...contextual({ names: ['together api', 'together ai'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [
        make.hex(64),
        `together_api_sha256 = ${make.hex(64)}`,
        `TOGETHER_API_KEY=${make.hex(60)}`,
      ],
    },
  ],
} satisfies Provider;

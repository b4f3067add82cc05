import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Mistral AI',
  revoke: { via: 'dashboard', url: 'https://console.mistral.ai/api-keys', path: ['API keys', 'Delete'] },
  playbook: {
    usage: 'https://admin.mistral.ai/organization/usage',
    limits: 'https://admin.mistral.ai/organization/workspaces',
    limit: 'opt-in',
    keys: 'several',
    github: 'untold',
  },
  rules: [
    {
      id: 'mistral-api-key',
      name: 'Mistral API key',
      kind: 'contextual',
      severity: 'error',
      env: 'MISTRAL_API_KEY',
      ...contextual({ names: ['mistral'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `mistral_sha256 = ${make.alnum(32)}`,
        `MISTRAL_API_KEY=${make.alnum(28)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'OpenRouter',
  docs: 'https://openrouter.ai/docs/api_reference/authentication',
  revoke: {
    via: 'dashboard',
    url: 'https://openrouter.ai/settings/keys',
    path: ['Settings', 'Keys', 'Delete'],
  },
  playbook: {
    usage: 'https://openrouter.ai/activity',
    limits: 'https://openrouter.ai/settings/keys',
    limit: 'opt-in',
    topUp: 'optional',
    keys: 'several',
    github: 'told',
  },
  rules: [
    {
      id: 'openrouter-api-key',
      name: 'OpenRouter API key',
      kind: 'structured',
      severity: 'error',
      env: 'OPENROUTER_API_KEY',
      keywords: ['sk-or-v1-'],
      pattern: token(/sk-or-v1-[0-9A-Fa-f]{64}/),
      sample: (make) => `sk-or-v1-${make.hex(64)}`,
      nearMisses: (make) => [`sk-or-v1-${make.hex(40)}`, `sk-or-v2-${make.hex(64)}`],
    },
  ],
} satisfies Provider;

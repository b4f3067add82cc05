import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Linear',
  revoke: {
    via: 'dashboard',
    url: 'https://linear.app/settings/account/security',
    path: ['Settings', 'Security & access', 'Revoke'],
  },
  playbook: { keys: 'several', github: 'told' },
  rules: [
    {
      id: 'linear-api-key',
      name: 'Linear API key or OAuth token',
      kind: 'structured',
      severity: 'error',
      env: 'LINEAR_API_KEY',
      keywords: ['lin_api_', 'lin_oauth_'],
      pattern: token(/lin_(?:api_[0-9A-Za-z]{40}|oauth_[0-9A-Fa-f]{64})/, '_-'),
      minEntropy: 3,
      sample: (make) => make.pick([`lin_api_${make.alnum(40)}`, `lin_oauth_${make.hex(64)}`]),
      nearMisses: (make) => [`lin_api_${make.alnum(20)}`, `lin_oauth_${make.hex(32)}`],
    },
  ],
} satisfies Provider;

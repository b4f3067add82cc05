import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'ReadMe',
  revoke: {
    via: 'dashboard',
    url: 'https://dash.readme.com/',
    path: ['Configuration', 'API keys', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'readme-api-key',
      name: 'ReadMe API key',
      kind: 'structured',
      severity: 'error',
      env: 'README_API_KEY',
      keywords: ['rdme_'],
      pattern: token(/rdme_[0-9a-z]{70}/),
      sample: (make) => `rdme_xn8s9h${make.hex(64)}`,
      nearMisses: (make) => [`rdme_${make.hex(40)}`],
    },
  ],
} satisfies Provider;

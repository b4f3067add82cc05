import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'RubyGems',
  revoke: { via: 'dashboard', path: ['Settings', 'API keys', 'Delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'rubygems-api-key',
      name: 'RubyGems API key',
      kind: 'structured',
      severity: 'error',
      env: 'GEM_HOST_API_KEY',
      keywords: ['rubygems_'],
      pattern: token(/rubygems_[0-9A-Fa-f]{48}/),
      sample: (make) => `rubygems_${make.hex(48)}`,
      nearMisses: (make) => [`rubygems_${make.hex(32)}`],
    },
  ],
} satisfies Provider;

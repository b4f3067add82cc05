import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Aikido',
  revoke: {
    via: 'dashboard',
    url: 'https://app.aikido.dev/settings/integrations',
    path: ['Settings', 'Integrations', 'Regenerate'],
  },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'aikido-token',
      name: 'Aikido CI token or client secret',
      kind: 'structured',
      severity: 'error',
      env: 'AIKIDO_API_KEY',
      keywords: ['aik_ci_', 'aik_secret_'],
      // 64 characters today, 20 to 44 in older CI tokens; the region may stand before them.
      pattern: token(/AIK_(?:CI|SECRET)_(?:(?:US|ME)_)?[0-9A-Za-z]{20,64}/, '_-'),
      minEntropy: 3,
      sample: (make) => `AIK_${make.pick(['CI', 'CI_US', 'SECRET'])}_${make.alnum(64)}`,
      nearMisses: (make) => [`AIK_CI_${make.alnum(10)}`, `AIK_CLIENT_${make.alnum(64)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'RunPod',
  revoke: {
    via: 'dashboard',
    url: 'https://console.runpod.io/user/settings',
    path: ['Settings', 'API keys', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'runpod-api-key',
      name: 'RunPod API key',
      kind: 'structured',
      severity: 'error',
      env: 'RUNPOD_API_KEY',
      keywords: ['rpa_'],
      // The last six look like check characters of an unknown kind.
      pattern: token(/rpa_[0-9A-Z]{40}[0-9A-Za-z]{6}/),
      minEntropy: 3,
      sample: (make) => `rpa_${make.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 40)}${make.alnum(6)}`,
      nearMisses: (make) => [`rpa_${make.upper(30)}`, `rpa_${make.lower(46)}`],
    },
  ],
} satisfies Provider;

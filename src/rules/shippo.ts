import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Shippo',
  revoke: {
    via: 'dashboard',
    url: 'https://apps.goshippo.com/settings/api',
    path: ['Settings', 'API', 'Delete'],
  },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'shippo-api-token',
      name: 'Shippo API token',
      kind: 'structured',
      severity: 'error',
      env: 'SHIPPO_API_KEY',
      keywords: ['shippo_live_', 'shippo_test_'],
      pattern: token(/shippo_(?:live|test)_[0-9A-Fa-f]{40}/),
      sample: (make) => `shippo_${make.pick(['live', 'test'])}_${make.hex(40)}`,
      nearMisses: (make) => [`shippo_live_${make.hex(30)}`],
    },
  ],
} satisfies Provider;

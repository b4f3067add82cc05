import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'OneSignal',
  revoke: { via: 'dashboard', path: ['Settings', 'Keys & IDs', 'Delete or rotate'] },
  rules: [
    {
      id: 'onesignal-api-key',
      name: 'OneSignal API key',
      kind: 'structured',
      severity: 'error',
      env: 'ONESIGNAL_API_KEY',
      keywords: ['os_v2_app_', 'os_v2_org_'],
      pattern: token(/os_v2_(?:app|org)_[a-z2-7]{103}/),
      sample: (make) =>
        `os_v2_${make.pick(['app', 'org'])}_${make.from('abcdefghijklmnopqrstuvwxyz234567', 103)}`,
      nearMisses: (make) => [`os_v2_app_${make.lower(60)}`],
    },
  ],
} satisfies Provider;

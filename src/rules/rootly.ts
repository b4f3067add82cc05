import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Rootly',
  revoke: { via: 'dashboard', path: ['Organization settings', 'API keys', 'Revoke'] },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'rootly-api-key',
      name: 'Rootly API key',
      kind: 'structured',
      severity: 'error',
      env: 'ROOTLY_API_TOKEN',
      keywords: ['rootly_'],
      pattern: token(/rootly_[0-9A-Fa-f]{64}/),
      sample: (make) => `rootly_${make.hex(64)}`,
      nearMisses: (make) => [`rootly_${make.hex(40)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Ionic',
  revoke: { via: 'dashboard', path: ['Account settings', 'Personal access tokens', 'Delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'ionic-token',
      name: 'Ionic personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'IONIC_TOKEN',
      keywords: ['ion_'],
      pattern: token(/ion_[0-9A-Za-z]{42}/, '_-'),
      minEntropy: 3,
      sample: (make) => `ion_${make.alnum(42)}`,
      nearMisses: (make) => [`ion_${make.alnum(20)}`, `action_${make.alnum(42)}`],
    },
  ],
} satisfies Provider;

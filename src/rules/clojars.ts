import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Clojars',
  revoke: { via: 'dashboard', url: 'https://clojars.org/tokens', path: ['Deploy tokens', 'Disable'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'clojars-deploy-token',
      name: 'Clojars deploy token',
      kind: 'structured',
      severity: 'error',
      env: 'CLOJARS_PASSWORD',
      keywords: ['clojars_'],
      pattern: token(/CLOJARS_[0-9A-Za-z]{60}/, '_-'),
      minEntropy: 3,
      sample: (make) => `CLOJARS_${make.hex(60)}`,
      nearMisses: (make) => [`CLOJARS_${make.hex(40)}`, `CLOJARS_${'x'.repeat(60)}`],
    },
  ],
} satisfies Provider;

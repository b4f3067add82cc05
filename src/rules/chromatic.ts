import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Chromatic',
  revoke: { via: 'dashboard', path: ['Manage', 'Configure', 'Project token', 'Reset'] },
  rules: [
    {
      id: 'chromatic-project-token',
      name: 'Chromatic project token',
      kind: 'structured',
      severity: 'error',
      env: 'CHROMATIC_PROJECT_TOKEN',
      keywords: ['chpt_'],
      pattern: token(/chpt_[0-9a-f]{12,16}/, '_-'),
      minEntropy: 2.5,
      sample: (make) => `chpt_${make.hex(15)}`,
      nearMisses: (make) => [`chpt_${make.hex(6)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Segment',
  revoke: { via: 'dashboard', path: ['Workspace settings', 'Access management', 'Tokens', 'Remove'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'segment-public-api-token',
      name: 'Segment Public API token',
      kind: 'structured',
      severity: 'error',
      env: 'SEGMENT_API_TOKEN',
      keywords: ['sgp_'],
      // Sourcegraph has the same prefix before 40 hex digits.
      pattern: token(/sgp_[0-9A-Za-z]{64}/),
      minEntropy: 3,
      sample: (make) => `sgp_${make.alnum(64)}`,
      nearMisses: (make) => [`sgp_${make.alnum(50)}`],
    },
  ],
} satisfies Provider;

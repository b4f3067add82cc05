import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Phase',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'phase-token',
      name: 'Phase token',
      kind: 'structured',
      severity: 'error',
      env: 'PHASE_SERVICE_TOKEN',
      keywords: ['pss_service:v', 'pss_user:v'],
      pattern: token(/pss_(?:service|user):v[12]:(?:[0-9A-Fa-f]{64}:){2,3}[0-9A-Fa-f]{64}/, '_-'),
      minEntropy: 3,
      sample: (make) => `pss_service:v1:${make.hex(64)}:${make.hex(64)}:${make.hex(64)}`,
      nearMisses: (make) => [`pss_service:v1:${make.hex(64)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Jenkins',
  revoke: { via: 'dashboard', path: ['User', 'Security', 'API token', 'Revoke'] },
  rules: [
    {
      id: 'jenkins-api-token',
      name: 'Jenkins API token',
      kind: 'contextual',
      severity: 'error',
      env: 'JENKINS_API_TOKEN',
      // Since 2018 with the version in front.
      ...contextual({ names: ['jenkins'], alphabet: '0-9a-f', length: 32, prefix: '(?:11)?' }),
      sample: (make) => `11${make.hex(32)}`,
      nearMisses: (make) => [`11${make.hex(32)}`, `JENKINS_API_TOKEN=11${make.hex(26)}`],
    },
  ],
} satisfies Provider;

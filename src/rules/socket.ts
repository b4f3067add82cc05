import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Socket',
  revoke: { via: 'dashboard', path: ['Settings', 'API tokens', 'Revoke'] },
  rules: [
    {
      id: 'socket-api-token',
      name: 'Socket API token',
      kind: 'structured',
      severity: 'error',
      env: 'SOCKET_SECURITY_API_TOKEN',
      keywords: ['sktsec_'],
      pattern: token(/sktsec_[\w-]{20,80}_api/, '_-'),
      minEntropy: 3,
      sample: (make) => `sktsec_${make.alnum(40)}_api`,
      nearMisses: (make) => [`sktsec_${make.alnum(8)}_api`],
    },
  ],
} satisfies Provider;

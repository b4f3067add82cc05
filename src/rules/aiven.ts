import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'Aiven',
  revoke: {
    via: 'dashboard',
    path: ['Aiven or DigitalOcean console', 'Database', 'Users', 'Reset password'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'aiven-service-password',
      name: 'Aiven or DigitalOcean database password',
      kind: 'structured',
      severity: 'error',
      // The password of a managed database, whichever it is.
      env: 'DATABASE_PASSWORD',
      keywords: ['avns_'],
      pattern: token(/AVNS_[\w-]{19}/, '_-'),
      minEntropy: 3,
      sample: (make) => `AVNS_${make.base64url(18)}${make.alnum(1)}`,
      nearMisses: (make) => [`AVNS_${make.alnum(8)}`, `AVNS_${make.alnum(30)}`],
    },
    {
      id: 'aiven-auth-token',
      name: 'Aiven auth token',
      kind: 'contextual',
      severity: 'error',
      env: 'AIVEN_TOKEN',
      revoke: {
        via: 'dashboard',
        url: 'https://console.aiven.io/profile/tokens',
        path: ['User information', 'Authentication', 'Tokens', 'Revoke'],
      },
      ...contextual({ names: ['aiven'], body: /[0-9A-Za-z+/]{360,376}={0,3}/, inside: '+/=' }),
      sample: (make) => make.base64(372),
      nearMisses: (make) => [make.base64(372), `AIVEN_TOKEN=${make.base64(40)}`],
    },
  ],
} satisfies Provider;

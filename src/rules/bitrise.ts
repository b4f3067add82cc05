import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Bitrise',
  revoke: {
    via: 'dashboard',
    url: 'https://app.bitrise.io/me/account/security',
    path: ['Account', 'Security', 'Personal access tokens', 'Revoke'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'bitrise-access-token',
      name: 'Bitrise access token',
      kind: 'contextual',
      severity: 'error',
      env: 'BITRISE_TOKEN',
      // About 86 characters.
      ...contextual({ names: ['bitrise'], alphabet: '0-9A-Za-z_-', length: [80, 100] }),
      sample: (make) => make.base64url(80),
      nearMisses: (make) => [make.base64url(80), `BITRISE_TOKEN=${make.base64url(74)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Eclipse Open VSX',
  revoke: {
    via: 'dashboard',
    url: 'https://open-vsx.org/user-settings/tokens',
    path: ['Settings', 'Access tokens', 'Delete'],
  },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'openvsx-access-token',
      name: 'Open VSX access token',
      kind: 'structured',
      severity: 'error',
      env: 'OVSX_PAT',
      keywords: ['ovsxat_'],
      pattern: token(/ovsxat_[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/, '_-'),
      minEntropy: 3,
      sample: (make) => `ovsxat_${createUuid(make)}`,
      nearMisses: (make) => [`ovsxat_${make.hex(8)}`, `ovsxt_${createUuid(make)}`],
    },
  ],
} satisfies Provider;

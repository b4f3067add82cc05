import type { Provider } from '../rule-types.ts';
import { withCrcBase62 } from './_checksums.ts';
import { token } from './_token.ts';

export default {
  name: 'Polar',
  revoke: { via: 'dashboard', path: ['Organization settings', 'Developers', 'Access tokens', 'Delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'polar-organization-access-token',
      name: 'Polar organization access token',
      kind: 'structured',
      severity: 'error',
      env: 'POLAR_ACCESS_TOKEN',
      keywords: ['polar_oat_'],
      // Ends with a checksum, but not in the tokens made before January 2025.
      pattern: token(/polar_oat_[\w-]{40,48}/, '_-'),
      minEntropy: 3,
      sample: (make) => `polar_oat_${withCrcBase62(make.alnum(37))}`,
      nearMisses: (make) => [`polar_oat_${make.alnum(30)}`],
    },
    {
      id: 'polar-user-token',
      name: 'Polar personal, OAuth or client token',
      kind: 'structured',
      severity: 'error',
      env: 'POLAR_TOKEN',
      revoke: { via: 'dashboard', path: ['Settings', 'Developers', 'Delete'] },
      keywords: ['polar_pat_', 'polar_at_', 'polar_rt_', 'polar_cs_', 'polar_crt_'],
      pattern: token(/polar_(?:pat|[ar]t(?:_[ou])?|cs|crt)_[\w-]{40,48}/, '_-'),
      minEntropy: 3,
      sample: (make) =>
        `polar_${make.pick(['pat', 'at_u', 'rt_o', 'cs', 'crt'])}_${withCrcBase62(make.alnum(37))}`,
      nearMisses: (make) => [`polar_pat_${make.alnum(30)}`, `polar_ci_${make.alnum(43)}`],
    },
  ],
} satisfies Provider;

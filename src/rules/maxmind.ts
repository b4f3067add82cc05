import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';
import { token } from './_token.ts';

export default {
  name: 'MaxMind',
  revoke: {
    via: 'dashboard',
    url: 'https://www.maxmind.com/en/accounts/current/license-key',
    path: ['Manage license keys', 'Delete'],
  },
  playbook: { keys: 'several', github: 'told' },
  rules: [
    {
      id: 'maxmind-license-key',
      name: 'MaxMind license key',
      kind: 'structured',
      severity: 'error',
      env: 'MAXMIND_LICENSE_KEY',
      keywords: ['_mmk'],
      pattern: token(/[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk/, '_-'),
      minEntropy: 3,
      sample: (make) => `${make.alnum(6)}_${make.alnum(29)}_mmk`,
      nearMisses: (make) => [
        `${make.alnum(6)}_${make.alnum(12)}_mmk`,
        `${make.alnum(6)}_${make.alnum(29)}_mmx`,
      ],
    },
    {
      id: 'maxmind-legacy-key',
      name: 'MaxMind license key (before 2023)',
      kind: 'contextual',
      severity: 'error',
      env: 'MAXMIND_LICENSE_KEY',
      ...contextual({
        names: ['maxmind', 'geoip license', 'geoipupdate'],
        keywords: ['maxmind', 'geoip'],
        body: /(?=[0-9A-Za-z]{0,15}\d)[0-9A-Za-z]{16}/i,
      }),
      validate: isInContext,
      sample: (make) => make.alnum(16),
      nearMisses: (make) => [
        make.alnum(16),
        `maxmind_sha256 = ${make.alnum(16)}`,
        `MAXMIND_LICENSE_KEY=${make.alnum(12)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Censys',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'censys-access-token',
      name: 'Censys personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'CENSYS_PAT',
      keywords: ['censys_'],
      // Lengths are as issued so far.
      pattern: token(/censys_(?<body>[0-9A-Za-z]{6,12}_[0-9A-Za-z]{20,48})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `censys_${make.alnum(8)}_${make.alnum(24)}`,
      nearMisses: (make) => [`censys_${make.alnum(8)}`, `censys_discovery_configurationOfTheSearch`],
    },
  ],
} satisfies Provider;

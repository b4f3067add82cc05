import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'SettleMint',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'settlemint-access-token',
      name: 'SettleMint access token',
      kind: 'structured',
      severity: 'error',
      env: 'SETTLEMINT_ACCESS_TOKEN',
      keywords: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
      // Of a person, an application or a service.
      pattern: token(/sm_(?:pat|aat|sat)_(?<body>[0-9A-Za-z]{16,40})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sm_${make.pick(['pat', 'aat', 'sat'])}_${make.alnum(16)}`,
      nearMisses: (make) => [`sm_pat_${make.alnum(8)}`, `sm_pat_configurationname`],
    },
  ],
} satisfies Provider;

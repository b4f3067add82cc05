import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Healthchecks.io',
  revoke: { via: 'dashboard', path: ['Project settings', 'API access', 'Revoke'] },
  rules: [
    {
      id: 'healthchecks-api-key',
      name: 'Healthchecks.io API key',
      kind: 'structured',
      severity: 'error',
      env: 'HEALTHCHECKS_API_KEY',
      keywords: ['hcw_', 'hcr_'],
      // It writes or only reads.
      pattern: token(/hc[wr]_(?<body>[0-9A-Za-z]{28})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `hc${make.pick(['w', 'r'])}_${make.alnum(28)}`,
      nearMisses: (make) => [`hcw_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

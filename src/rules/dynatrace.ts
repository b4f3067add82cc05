import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/managed/discover-dynatrace/references/dynatrace-api/basics/dynatrace-api-authentication',
  revoke: { via: 'dashboard', path: ['Access tokens', 'The token', 'Revoke'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'dynatrace-api-token',
      name: 'Dynatrace token',
      kind: 'structured',
      severity: 'error',
      env: 'DT_API_TOKEN',
      keywords: ['dt0c01.', 'dt0s16.', 'dt0s02.', 'dt0s01.'],
      // A public id of 24 or 8 characters, and the secret.
      pattern: token(/dt0(?:c01|s16|s0[12])\.[0-9A-Za-z]{8,24}\.[0-9A-Za-z]{64}/, '_-'),
      minEntropy: 3,
      sample: (make) => `dt0c01.${make.upper(24)}.${make.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 64)}`,
      nearMisses: (make) => [`dt0c01.${make.upper(24)}`, `dt0c01.${make.upper(24)}.${make.upper(20)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Kong',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'kong-konnect-token',
      name: 'Kong Konnect token',
      kind: 'structured',
      severity: 'error',
      env: 'KONNECT_TOKEN',
      keywords: ['kpat_', 'spat_'],
      // Of a person, or of a system account.
      pattern: token(/[ks]pat_(?<body>[0-9A-Za-z]{40,64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `${make.pick(['k', 's'])}pat_${make.alnum(49)}`,
      nearMisses: (make) => [`kpat_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

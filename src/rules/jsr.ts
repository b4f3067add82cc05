import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'JSR',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'jsr-token',
      name: 'JSR token',
      kind: 'structured',
      severity: 'error',
      env: 'JSR_TOKEN',
      keywords: ['jsrp_', 'jsrd_', 'jsrw_'],
      pattern: token(/jsr[pdw]_(?<body>[0-9A-Za-z]{30,64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `jsr${make.pick(['p', 'd'])}_${make.alnum(43)}`,
      nearMisses: (make) => [`jsrp_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

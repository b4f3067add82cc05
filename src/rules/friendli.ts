import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Friendli',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'friendli-token',
      name: 'Friendli personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'FRIENDLI_TOKEN',
      keywords: ['flp_'],
      pattern: token(/flp_(?<body>[0-9A-Za-z]{44,48})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `flp_${make.alnum(46)}`,
      nearMisses: (make) => [`flp_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Cfx.re',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'cfx-re-server-key',
      name: 'Cfx.re server registration key',
      kind: 'structured',
      severity: 'error',
      env: 'CFX_LICENSE_KEY',
      keywords: ['cfxk_'],
      pattern: token(/cfxk_(?<body>[0-9A-Za-z]{18,24}_[0-9A-Za-z]{4,8})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `cfxk_${make.alnum(20)}_${make.alnum(6)}`,
      nearMisses: (make) => [`cfxk_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

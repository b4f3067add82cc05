import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'prefix.dev',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'prefix-dev-api-key',
      name: 'prefix.dev API key',
      kind: 'structured',
      severity: 'error',
      env: 'PREFIX_API_KEY',
      keywords: ['pfx_'],
      pattern: token(/pfx_(?<body>[0-9A-Za-z]{36,60})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `pfx_${make.alnum(44)}`,
      nearMisses: (make) => [`pfx_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

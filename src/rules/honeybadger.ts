import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Honeybadger',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'honeybadger-api-key',
      name: 'Honeybadger API key',
      kind: 'structured',
      severity: 'error',
      env: 'HONEYBADGER_API_KEY',
      keywords: ['hbp_'],
      pattern: token(/hbp_(?<body>[0-9A-Za-z]{36})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `hbp_${make.alnum(36)}`,
      nearMisses: (make) => [`hbp_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

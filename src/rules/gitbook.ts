import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'GitBook',
  revoke: { via: 'dashboard', path: ['Developer settings', 'Personal access tokens', 'Revoke'] },
  rules: [
    {
      id: 'gitbook-api-token',
      name: 'GitBook API token',
      kind: 'structured',
      severity: 'error',
      env: 'GITBOOK_TOKEN',
      keywords: ['gb_api_'],
      pattern: token(/gb_api_(?<body>[0-9A-Za-z]{32,48})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `gb_api_${make.alnum(40)}`,
      nearMisses: (make) => [`gb_api_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

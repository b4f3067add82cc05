import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Dub',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'dub-api-key',
      name: 'Dub API key',
      kind: 'structured',
      severity: 'error',
      env: 'DUB_API_KEY',
      keywords: ['dub_'],
      pattern: token(/dub_(?<body>[0-9A-Za-z]{24})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `dub_${make.alnum(24)}`,
      nearMisses: (make) => [`dub_${make.alnum(12)}`, `dub_applicationConfiguration`],
    },
  ],
} satisfies Provider;

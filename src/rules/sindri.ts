import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Sindri',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'sindri-api-key',
      name: 'Sindri API key',
      kind: 'structured',
      severity: 'error',
      env: 'SINDRI_API_KEY',
      keywords: ['sindri_'],
      pattern: token(/sindri_(?<body>[0-9A-Za-z]{28,40}(?:_[0-9A-Za-z]{4})?)/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sindri_${make.alnum(32)}_${make.alnum(4)}`,
      nearMisses: (make) => [`sindri_${make.alnum(10)}`],
    },
  ],
} satisfies Provider;

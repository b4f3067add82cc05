import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Dynamic',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'dynamic-api-token',
      name: 'Dynamic API token',
      kind: 'structured',
      severity: 'error',
      env: 'DYNAMIC_AUTH_TOKEN',
      keywords: ['dyn_'],
      pattern: token(/dyn_(?<body>[0-9A-Za-z]{56})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `dyn_${make.alnum(56)}`,
      nearMisses: (make) => [`dyn_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

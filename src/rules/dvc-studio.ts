import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'DVC Studio',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'dvc-studio-access-token',
      name: 'DVC Studio access token',
      kind: 'structured',
      severity: 'error',
      env: 'DVC_STUDIO_TOKEN',
      keywords: ['isat_'],
      pattern: token(/isat_(?<body>[0-9A-Za-z]{40,60})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `isat_${make.alnum(49)}`,
      nearMisses: (make) => [`isat_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

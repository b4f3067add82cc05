import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Spectral',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'spectral-dsn-key',
      name: 'Spectral DSN key',
      kind: 'structured',
      severity: 'error',
      env: 'SPECTRAL_DSN',
      keywords: ['spu-'],
      pattern: token(/spu-(?<body>[0-9A-Fa-f]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `spu-${make.hex(32)}`,
      nearMisses: (make) => [`spu-${make.hex(12)}`],
    },
  ],
} satisfies Provider;

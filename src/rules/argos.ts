import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Argos',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'argos-token',
      name: 'Argos token',
      kind: 'structured',
      severity: 'error',
      env: 'ARGOS_TOKEN',
      keywords: ['argos_'],
      pattern: token(/argos_(?<body>[0-9A-Fa-f]{34,40})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `argos_${make.hex(40)}`,
      nearMisses: (make) => [`argos_${make.hex(12)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Axiom',
  revoke: { via: 'dashboard', path: ['Settings', 'API tokens', 'Delete'] },
  rules: [
    {
      id: 'axiom-token',
      name: 'Axiom token',
      kind: 'structured',
      severity: 'error',
      env: 'AXIOM_TOKEN',
      keywords: ['xaat-', 'xapt-'],
      // An API token, or a personal one.
      pattern: token(/xa[ap]t-(?<body>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `xa${make.pick(['a', 'p'])}t-${createUuid(make)}`,
      nearMisses: (make) => [`xaat-${make.hex(8)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Planning Center',
  revoke: { via: 'dashboard', path: ['Developers', 'Personal access tokens', 'Delete'] },
  rules: [
    {
      id: 'planning-center-token',
      name: 'Planning Center token',
      kind: 'structured',
      severity: 'error',
      env: 'PLANNING_CENTER_SECRET',
      keywords: ['pco_pat_', 'pco_app_', 'pco_tok_'],
      pattern: token(/pco_(?:pat|app|tok)_(?<body>[0-9A-Fa-f]{60,80})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `pco_${make.pick(['pat', 'app', 'tok'])}_${make.hex(72)}`,
      nearMisses: (make) => [`pco_pat_${make.hex(16)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Weblate',
  revoke: { via: 'dashboard', path: ['Profile', 'API access', 'Regenerate'] },
  rules: [
    {
      id: 'weblate-api-token',
      name: 'Weblate API token',
      kind: 'structured',
      severity: 'error',
      env: 'WLC_KEY',
      keywords: ['wlu_', 'wlp_'],
      // Of a user or a project.
      pattern: token(/wl[up]_(?<body>[0-9A-Za-z]{32,44})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `wl${make.pick(['u', 'p'])}_${make.alnum(36)}`,
      nearMisses: (make) => [`wlu_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

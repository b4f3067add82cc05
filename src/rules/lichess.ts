import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Lichess',
  revoke: { via: 'dashboard', path: ['Preferences', 'API access tokens', 'Revoke'] },
  rules: [
    {
      id: 'lichess-token',
      name: 'Lichess access token',
      kind: 'structured',
      severity: 'error',
      env: 'LICHESS_TOKEN',
      keywords: ['lip_', 'lio_'],
      // A personal token, or one of an OAuth application.
      pattern: token(/(?:lip_(?<body>[0-9A-Za-z]{20})|lio_[0-9A-Za-z]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => make.pick([`lip_${make.alnum(20)}`, `lio_${make.alnum(32)}`]),
      nearMisses: (make) => [`lip_${make.alnum(12)}`, `clip_${make.alnum(20)}`, `lip_synchronisationModel`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Ory',
  revoke: { via: 'dashboard', path: ['Project settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'ory-token',
      name: 'Ory token',
      kind: 'structured',
      severity: 'error',
      env: 'ORY_API_KEY',
      keywords: ['ory_pat_', 'ory_apikey_', 'ory_wak_', 'ory_st_', 'ory_at_', 'ory_rt_'],
      // A key of a project or a workspace, a session, or a token of OAuth 2.
      pattern: token(
        /ory_(?:(?:pat|apikey|wak|st)_(?<body>[0-9A-Za-z]{32})|[ar]t_[\w-]{43}\.[\w-]{43})/,
        '_-',
      ),
      validate: hasRandomBody,
      sample: (make) =>
        make.pick([`ory_pat_${make.alnum(32)}`, `ory_at_${make.base64url(43)}.${make.base64url(43)}`]),
      nearMisses: (make) => [`ory_pat_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

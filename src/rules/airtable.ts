import type { Provider } from '../rule-types.ts';
import { isVaried } from './_mixture.ts';
import { token } from './_token.ts';

export default {
  name: 'Airtable',
  revoke: {
    via: 'dashboard',
    url: 'https://airtable.com/create/tokens',
    path: ['Builder hub', 'Personal access tokens', 'Delete'],
  },
  playbook: {
    keys: 'several',
    github: 'untold',
    scopes: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  },
  rules: [
    {
      id: 'airtable-personal-access-token',
      name: 'Airtable personal access token',
      kind: 'contextual',
      severity: 'error',
      env: 'AIRTABLE_API_KEY',
      // `pat` alone stands in every path and pattern: the name has to be near.
      keywords: ['airtable'],
      multiline: true,
      pattern: token(/pat[0-9A-Za-z]{14}\.[0-9A-Fa-f]{64}/),
      sample: (make) => `pat${make.alnum(14)}.${make.hex(64)}`,
      nearMisses: (make) => [`pat${make.alnum(14)}.${make.hex(40)}`, `pat${make.alnum(14)}`],
    },
    {
      id: 'airtable-oauth-token',
      name: 'Airtable OAuth token',
      kind: 'structured',
      severity: 'error',
      env: 'AIRTABLE_TOKEN',
      docs: 'https://airtable.com/developers/web/api/oauth-reference',
      revoke: {
        via: 'dashboard',
        path: ['Account', 'Integrations', 'Third-party integrations', 'Revoke access'],
      },
      keywords: ['.v1.eyj'],
      // The token's id, and base64 of JSON with the user, the application and the secret, signed.
      pattern: token(/oaa[0-9A-Za-z]{14}\.v1\.eyJ[\w-]{100,1000}(?:\.[0-9a-f]{64})?/, '_-'),
      validate: isVaried,
      sample: (make) => `oaa${make.alnum(14)}.v1.eyJ${make.base64url(240)}.${make.hex(64)}`,
      nearMisses: (make) => [
        `oaa${make.alnum(14)}.v1.eyJ${make.base64url(20)}`,
        `obb${make.alnum(14)}.v1.eyJ${make.alnum(240)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { withCrcBase62 } from './_checksums.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Thunderstore',
  revoke: { via: 'dashboard', path: ['Settings', 'Teams', 'Service accounts', 'Remove'] },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'thunderstore-api-token',
      name: 'Thunderstore API token',
      kind: 'structured',
      severity: 'error',
      env: 'TCLI_AUTH_TOKEN',
      docs: 'https://github.com/thunderstore-io/Thunderstore/blob/master/django/thunderstore/account/tokens.py',
      keywords: ['tss_'],
      // The last six of 36 are the base62 CRC-32 of those before.
      pattern: token(/tss_(?<body>[0-9A-Za-z]{24,80})/, '_'),
      validate: hasRandomBody,
      sample: (make) => `tss_${withCrcBase62(make.alnum(30))}`,
      nearMisses: (make) => [`tss_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

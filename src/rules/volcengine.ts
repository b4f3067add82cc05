import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'VolcEngine',
  revoke: { via: 'dashboard', path: ['Access control', 'API access keys', 'Disable, then delete'] },
  rules: [
    {
      id: 'volcengine-access-key',
      name: 'VolcEngine access key',
      kind: 'structured',
      severity: 'error',
      env: 'VOLC_ACCESSKEY',
      keywords: ['aklt'],
      // Base64 of 32 hex digits: 43 characters. Kingsoft Cloud has the same prefix before 22.
      pattern: token(/AKLT(?<body>[\w-]{40,48})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `AKLT${Buffer.from(make.hex(32)).toString('base64url')}`,
      nearMisses: (make) => [`AKLT${make.alnum(22)}`],
    },
  ],
} satisfies Provider;

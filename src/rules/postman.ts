import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export default {
  name: 'Postman',
  revoke: {
    via: 'dashboard',
    url: 'https://go.postman.co/settings/me/api-keys',
    path: ['Settings', 'API keys', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'postman-api-key',
      name: 'Postman API key',
      kind: 'structured',
      severity: 'error',
      env: 'POSTMAN_API_KEY',
      keywords: ['pmak-'],
      // 24 hex digits, a hyphen, 34 hex digits.
      pattern: token(/PMAK-[0-9A-Za-z-]{59}/, '-'),
      minEntropy: 3,
      sample: (make) => `PMAK-${make.hex(24)}-${make.hex(34)}`,
      nearMisses: (make) => [`PMAK-${make.hex(24)}-${make.hex(20)}`],
    },
    {
      id: 'postman-collection-access-key',
      name: 'Postman collection access key',
      kind: 'structured',
      severity: 'error',
      env: 'POSTMAN_ACCESS_KEY',
      revoke: { via: 'dashboard', path: ['Settings', 'Collection access keys', 'Revoke'] },
      keywords: ['pmat-'],
      // A ULID; it reads one collection.
      pattern: token(/PMAT-(?<body>[0-9A-Z]{26})/, '-'),
      validate: hasRandomBody,
      sample: (make) => `PMAT-01${make.from(CROCKFORD, 24)}`,
      nearMisses: (make) => [`PMAT-01${make.from(CROCKFORD, 12)}`, `PMAT-${make.lower(26)}`],
    },
  ],
} satisfies Provider;

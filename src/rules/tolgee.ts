import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Tolgee',
  revoke: { via: 'dashboard', path: ['Account', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'tolgee-api-key',
      name: 'Tolgee API key',
      kind: 'structured',
      severity: 'error',
      env: 'TOLGEE_API_KEY',
      keywords: ['tgpak_', 'tgpat_'],
      // Of a project or a person.
      pattern: token(/tgpa[kt]_(?<body>[0-9a-z]{36,64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `tgpa${make.pick(['k', 't'])}_${make.from('abcdefghijklmnopqrstuvwxyz234567', 52)}`,
      nearMisses: (make) => [`tgpak_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

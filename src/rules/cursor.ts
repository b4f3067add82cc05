import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Cursor',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Revoke'] },
  rules: [
    {
      id: 'cursor-api-key',
      name: 'Cursor API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CURSOR_API_KEY',
      // `cursor` alone stands in much code.
      ...contextual({
        names: ['cursor api', 'cursor key', 'cursor token'],
        keywords: [
          'cursorapi',
          'cursor_api',
          'cursor-api',
          'cursor.api',
          'cursorkey',
          'cursor_key',
          'cursortoken',
          'cursor_token',
        ],
        alphabet: '0-9a-f',
        length: 64,
        prefix: 'key_',
      }),
      sample: (make) => `key_${make.hex(64)}`,
      nearMisses: (make) => [`key_${make.hex(64)}`, `CURSOR_API_KEY=key_${make.hex(58)}`],
    },
    {
      id: 'cursor-user-api-key',
      name: 'Cursor user API key',
      kind: 'structured',
      severity: 'error',
      env: 'CURSOR_API_KEY',
      keywords: ['crsr_'],
      pattern: token(/crsr_(?<body>[0-9A-Fa-f]{64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `crsr_${make.hex(64)}`,
      nearMisses: (make) => [`crsr_${make.hex(20)}`],
    },
  ],
} satisfies Provider;

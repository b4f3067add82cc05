import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Chutes',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'chutes-api-key',
      name: 'Chutes API key',
      kind: 'structured',
      severity: 'error',
      env: 'CHUTES_API_KEY',
      keywords: ['cpk_'],
      // The key's id, the user's id, then the secret.
      pattern: token(/cpk_(?<body>[0-9A-Fa-f]{32}\.[0-9A-Fa-f]{32}\.[0-9A-Za-z]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `cpk_${make.hex(32)}.${make.hex(32)}.${make.alnum(32)}`,
      nearMisses: (make) => [`cpk_${make.hex(32)}`],
    },
  ],
} satisfies Provider;

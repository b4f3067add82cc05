import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'SMTP2GO',
  revoke: { via: 'dashboard', path: ['Sending', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'smtp2go-api-key',
      name: 'SMTP2GO API key',
      kind: 'structured',
      severity: 'error',
      env: 'SMTP2GO_API_KEY',
      keywords: ['api-'],
      pattern: token(/api-[0-9A-F]{32}/, '-'),
      minEntropy: 3,
      sample: (make) => `api-${make.hex(32).toUpperCase()}`,
      nearMisses: (make) => [`api-${make.hex(32)}`, `api-${make.hex(20).toUpperCase()}`],
    },
  ],
} satisfies Provider;

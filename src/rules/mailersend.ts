import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'MailerSend',
  revoke: { via: 'dashboard', url: 'https://app.mailersend.com/api-tokens', path: ['API tokens', 'Delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'mailersend-api-token',
      name: 'MailerSend API token',
      kind: 'structured',
      severity: 'error',
      env: 'MAILERSEND_API_KEY',
      keywords: ['mlsn.'],
      // 64 hex digits in all public ones.
      pattern: token(/mlsn\.[0-9A-Za-z]{30,100}/, '_-'),
      minEntropy: 3,
      sample: (make) => `mlsn.${make.hex(64)}`,
      nearMisses: (make) => [`mlsn.${make.hex(20)}`, `mlsn.${'x'.repeat(64)}`],
    },
  ],
} satisfies Provider;

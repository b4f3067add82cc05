import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Ticket Tailor',
  revoke: { via: 'dashboard', path: ['Box office settings', 'API', 'Delete the key'] },
  rules: [
    {
      id: 'ticket-tailor-api-key',
      name: 'Ticket Tailor API key',
      kind: 'structured',
      severity: 'error',
      env: 'TICKET_TAILOR_API_KEY',
      keywords: ['sk_'],
      // The box office and the key, by number, come first.
      pattern: token(/sk_\d{3,8}_\d{5,8}_(?<body>[0-9A-Fa-f]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sk_${make.digits(4)}_${make.digits(6)}_${make.hex(32)}`,
      nearMisses: (make) => [
        `sk_${make.digits(4)}_${make.hex(16)}`,
        `pk_${make.digits(4)}_${make.digits(6)}_${make.hex(32)}`,
      ],
    },
  ],
} satisfies Provider;

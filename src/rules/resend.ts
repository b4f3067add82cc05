import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Resend',
  revoke: { via: 'dashboard', url: 'https://resend.com/api-keys', path: ['API keys', 'Delete'] },
  playbook: { keys: 'several' },
  rules: [
    {
      id: 'resend-api-key',
      name: 'Resend API key',
      kind: 'structured',
      severity: 'error',
      env: 'RESEND_API_KEY',
      keywords: ['re_'],
      // Not documented; 8 and 24 characters in every key that is seen.
      pattern: token(/re_(?<body>[0-9A-Za-z]{8}_[0-9A-Za-z]{24})/, '_'),
      validate: hasRandomBody,
      sample: (make) => `re_${make.alnum(8)}_${make.alnum(24)}`,
      nearMisses: (make) => [
        `re_${make.alnum(8)}_${make.alnum(12)}`,
        `re_${make.alnum(33)}`,
        're_position_indexOfTheFirstChild',
      ],
    },
  ],
} satisfies Provider;

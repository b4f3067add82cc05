import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Telnyx',
  revoke: { via: 'dashboard', path: ['API keys', 'Delete'] },
  playbook: {
    limits: 'https://developers.telnyx.com/api-reference/spend-limits/update-a-spend-limit.md',
    limit: 'opt-in',
    usage: ['Reporting', 'Usage reports'],
    keys: 'several',
    github: 'told',
  },
  rules: [
    {
      id: 'telnyx-api-key',
      name: 'Telnyx API key',
      kind: 'structured',
      severity: 'error',
      env: 'TELNYX_API_KEY',
      keywords: ['key0', 'telnyx'],
      // A UUID in capitals that begins with the time, `_` and 22 characters.
      pattern: token(/KEY[\w-]{33}(?<body>[\w-]{22})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `KEY01${make.from('0123456789ABCDEF', 30)}_${make.alnum(22)}`,
      nearMisses: (make) => [
        `KEY01${make.from('0123456789ABCDEF', 30)}`,
        `KEY01${make.from('0123456789ABCDEF', 20)}_${make.alnum(22)}`,
        `telnyx KEY_${'OF_THE_ACCOUNT_'.repeat(4).slice(0, 54)}`,
      ],
    },
  ],
} satisfies Provider;

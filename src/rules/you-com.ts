import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'You.com',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'you-com-api-key',
      name: 'You.com API key',
      kind: 'structured',
      severity: 'error',
      env: 'YDC_API_KEY',
      keywords: ['ydc-sk-'],
      pattern: token(/ydc-sk-(?<body>[0-9A-Fa-f]{16}-[0-9A-Za-z]{24,40}(?:-[0-9A-Fa-f]{8})?)/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `ydc-sk-${make.hex(16)}-${make.alnum(32)}`,
      nearMisses: (make) => [`ydc-sk-${make.hex(16)}`],
    },
  ],
} satisfies Provider;

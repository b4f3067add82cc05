import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Midtrans',
  docs: 'https://docs.midtrans.com/docs/access-keys',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.midtrans.com/settings/config_info',
    path: ['Settings', 'Access Keys', 'Ask the support for new keys'],
  },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'midtrans-server-key',
      name: 'Midtrans server key',
      kind: 'structured',
      severity: 'error',
      env: 'MIDTRANS_SERVER_KEY',
      keywords: ['mid-server-'],
      // 24 characters in practice. `Mid-client-` keys are public; `SB-` marks the sandbox.
      pattern: token(/(?:SB-)?Mid-server-(?<body>[\w-]{12,32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `${make.pick(['', 'SB-'])}Mid-server-${make.base64url(24)}`,
      nearMisses: (make) => [
        `SB-Mid-client-${make.alnum(16)}`,
        `Mid-server-${make.base64url(10)}`,
        'Mid-server-tool-loop-guided-setup',
      ],
    },
  ],
} satisfies Provider;

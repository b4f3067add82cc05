import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Lark and Feishu',
  revoke: { via: 'dashboard', path: ['Developer console', 'The app', 'Credentials', 'Reset secret'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'lark-app-secret',
      name: 'Lark or Feishu app secret',
      kind: 'contextual',
      severity: 'error',
      env: 'LARK_APP_SECRET',
      // `cli_` and 16 characters are the id of the app.
      ...contextual({
        names: ['feishu', 'larksuite', 'lark app', 'lark secret', 'lark bot'],
        keywords: [
          'feishu',
          'larksuite',
          'larkapp',
          'lark_app',
          'lark-app',
          'lark.app',
          'larksecret',
          'lark_secret',
          'larkbot',
          'lark_bot',
        ],
        alphabet: '0-9A-Za-z',
        length: 32,
      }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `LARK_APP_SECRET=${make.alnum(26)}`,
        `LARK_APP_ID=cli_${make.hex(16)}`,
      ],
    },
  ],
} satisfies Provider;

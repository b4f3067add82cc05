import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Browserbase',
  revoke: { via: 'dashboard', path: ['Settings', 'API keys', 'Regenerate'] },
  rules: [
    {
      id: 'browserbase-api-key',
      name: 'Browserbase API key',
      kind: 'structured',
      severity: 'error',
      env: 'BROWSERBASE_API_KEY',
      keywords: ['bb_live_'],
      pattern: token(/bb_live_(?<body>[\w-]{27})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `bb_live_${make.base64url(27)}`,
      nearMisses: (make) => [`bb_live_${make.alnum(10)}`, `bb_live_registersOfTheBasicBlock`],
    },
  ],
} satisfies Provider;

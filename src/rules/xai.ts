import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'xAI',
  revoke: { via: 'dashboard', path: ['Console', 'API keys', 'Delete'] },
  playbook: { usage: ['console.x.ai', 'Usage'], keys: 'several', github: 'told' },
  rules: [
    {
      id: 'xai-api-key',
      name: 'xAI API key',
      kind: 'structured',
      severity: 'error',
      env: 'XAI_API_KEY',
      keywords: ['xai-'],
      // 80 letters and digits in practice; addresses of articles begin alike.
      pattern: token(/xai-(?<body>[\w-]{70,120})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `xai-${make.alnum(80)}`,
      nearMisses: (make) => [`xai-${make.alnum(40)}`, `xai-${'a-headline-in-an-address-'.repeat(4)}`],
    },
  ],
} satisfies Provider;

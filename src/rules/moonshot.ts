import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Moonshot AI',
  revoke: {
    via: 'dashboard',
    url: 'https://platform.moonshot.ai/console/api-keys',
    path: ['API keys', 'Delete'],
  },
  rules: [
    {
      id: 'moonshot-api-key',
      name: 'Moonshot (Kimi) API key',
      kind: 'contextual',
      severity: 'error',
      env: 'MOONSHOT_API_KEY',
      ...contextual({ names: ['moonshot', 'kimi'], body: /sk-[0-9A-Za-z]{48}/ }),
      sample: (make) => `sk-${make.alnum(48)}`,
      nearMisses: (make) => [
        `moonshot_sha256 = sk-${make.alnum(48)}`,
        `MOONSHOT_API_KEY=sk-${make.alnum(30)}`,
      ],
    },
    {
      id: 'kimi-code-api-key',
      name: 'Kimi Code API key',
      kind: 'structured',
      severity: 'error',
      env: 'KIMI_API_KEY',
      revoke: { via: 'dashboard', path: ['Kimi Code', 'Console', 'API keys', 'Delete'] },
      keywords: ['sk-kimi-'],
      pattern: token(/sk-kimi-(?<body>[0-9A-Za-z]{48,80})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sk-kimi-${make.alnum(64)}`,
      nearMisses: (make) => [`sk-kimi-${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

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
  ],
} satisfies Provider;

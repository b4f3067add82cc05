import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

const LOWER36 = '0123456789abcdefghijklmnopqrstuvwxyz';

export default {
  name: 'Private AI',
  revoke: { via: 'dashboard', path: ['Customer portal', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'private-ai-api-key',
      name: 'Private AI API key',
      kind: 'contextual',
      severity: 'error',
      env: 'PRIVATEAI_API_KEY',
      ...contextual({ names: ['private ai'], alphabet: '0-9a-z', length: 32 }),
      sample: (make) => make.from(LOWER36, 32),
      nearMisses: (make) => [
        make.from(LOWER36, 32),
        `private_ai_sha256 = ${make.from(LOWER36, 32)}`,
        `PRIVATEAI_API_KEY=${make.from(LOWER36, 28)}`,
      ],
    },
  ],
} satisfies Provider;

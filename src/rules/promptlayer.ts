import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'PromptLayer',
  revoke: { via: 'dashboard', path: ['Settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'promptlayer-api-key',
      name: 'PromptLayer API key',
      kind: 'contextual',
      severity: 'error',
      env: 'PROMPTLAYER_API_KEY',
      ...contextual({ names: ['promptlayer'], body: /pl_[0-9a-f]{32}/ }),
      sample: (make) => `pl_${make.hex(32)}`,
      nearMisses: (make) => [
        `promptlayer_sha256 = pl_${make.hex(32)}`,
        `PROMPTLAYER_API_KEY=pl_${make.hex(20)}`,
      ],
    },
  ],
} satisfies Provider;

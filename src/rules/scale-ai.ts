import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Scale AI',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'scale-api-key',
      name: 'Scale AI API key',
      kind: 'contextual',
      severity: 'error',
      env: 'SCALE_API_KEY',
      ...contextual({
        names: ['scale api', 'scaleai', 'scale key'],
        keywords: ['scale_', 'scaleapi', 'scaleai', 'scale-api', 'scale.api', 'scale api', 'scale key'],
        body: /(?:live|test)_[0-9a-f]{32}/,
        inside: '_',
      }),
      sample: (make) => `${make.pick(['live', 'test'])}_${make.hex(32)}`,
      nearMisses: (make) => [
        `scale_api_sha256 = ${make.pick(['live', 'test'])}_${make.hex(32)}`,
        `SCALE_API_KEY=live_${make.hex(20)}`,
      ],
    },
  ],
} satisfies Provider;

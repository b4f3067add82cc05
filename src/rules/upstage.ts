import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Upstage',
  revoke: { via: 'dashboard', path: ['Console', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'upstage-api-key',
      name: 'Upstage API key',
      kind: 'contextual',
      severity: 'error',
      env: 'UPSTAGE_API_KEY',
      ...contextual({ names: ['upstage'], body: /up_[0-9A-Za-z]{29,50}/ }),
      sample: (make) => `up_${make.alnum(29)}`,
      nearMisses: (make) => [`upstage_sha256 = up_${make.alnum(29)}`, `UPSTAGE_API_KEY=up_${make.alnum(16)}`],
    },
  ],
} satisfies Provider;

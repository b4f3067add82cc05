import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Filestack',
  revoke: { via: 'dashboard', path: ['Developer portal', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'filestack-api-key',
      name: 'Filestack API key',
      kind: 'contextual',
      severity: 'error',
      env: 'FILESTACK_API_KEY',
      ...contextual({ names: ['filestack'], body: /A[0-9A-Za-z]{20}z/ }),
      sample: (make) => `A${make.alnum(20)}z`,
      nearMisses: (make) => [`A${make.alnum(20)}z`, `FILESTACK_API_KEY=A${make.alnum(8)}z`],
    },
  ],
} satisfies Provider;

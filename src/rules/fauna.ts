import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Fauna',
  revoke: { via: 'dashboard', path: ['Dashboard', 'Keys', 'Delete'] },
  rules: [
    {
      id: 'fauna-secret',
      name: 'Fauna secret',
      kind: 'contextual',
      severity: 'error',
      env: 'FAUNA_SECRET',
      ...contextual({ names: ['fauna'], alphabet: '0-9A-Za-z_-', length: 38, prefix: 'fn' }),
      sample: (make) => `fn${make.base64url(38)}`,
      nearMisses: (make) => [`fn${make.base64url(38)}`, `FAUNA_SECRET=fn${make.base64url(32)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Greptile',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'greptile-api-key',
      name: 'Greptile API key',
      kind: 'contextual',
      severity: 'error',
      env: 'GREPTILE_API_KEY',
      ...contextual({ names: ['greptile'], alphabet: '0-9A-Za-z+/', length: 48 }),
      sample: (make) => make.base64(48),
      nearMisses: (make) => [make.base64(48), `GREPTILE_API_KEY=${make.base64(42)}`],
    },
  ],
} satisfies Provider;

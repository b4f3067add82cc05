import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Appwrite',
  revoke: { via: 'dashboard', path: ['Console', 'The project', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'appwrite-api-key',
      name: 'Appwrite API key',
      kind: 'contextual',
      severity: 'error',
      env: 'APPWRITE_API_KEY',
      ...contextual({ names: ['appwrite'], body: /(?:standard_)?[0-9a-f]{256}/ }),
      sample: (make) => `standard_${make.hex(256)}`,
      nearMisses: (make) => [`standard_${make.hex(256)}`, `APPWRITE_API_KEY=standard_${make.hex(40)}`],
    },
  ],
} satisfies Provider;

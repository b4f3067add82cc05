import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Couchbase',
  revoke: { via: 'dashboard', url: 'https://cloud.couchbase.com/', path: ['Settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'couchbase-capella-api-secret',
      name: 'Couchbase Capella API key secret',
      kind: 'contextual',
      severity: 'error',
      env: 'CAPELLA_API_KEY_SECRET',
      // Base64; the length is documented nowhere.
      ...contextual({ names: ['capella', 'couchbase'], body: /[0-9A-Za-z+/]{60,120}={0,2}/, inside: '+/=' }),
      validate: isInContext,
      sample: (make) => `${make.base64(87)}=`,
      nearMisses: (make) => [`${make.base64(87)}=`, `CAPELLA_API_KEY_SECRET=${make.base64(30)}`],
    },
  ],
} satisfies Provider;

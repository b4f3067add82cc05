import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Langfuse',
  revoke: {
    via: 'dashboard',
    url: 'https://cloud.langfuse.com',
    path: ['Project settings', 'API keys', 'Delete'],
  },
  rules: [
    {
      id: 'langfuse-secret-key',
      name: 'Langfuse secret key',
      kind: 'structured',
      severity: 'error',
      env: 'LANGFUSE_SECRET_KEY',
      keywords: ['sk-lf-'],
      pattern: token(/sk-lf-[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/, '_-'),
      minEntropy: 3,
      sample: (make) => `sk-lf-${createUuid(make)}`,
      nearMisses: (make) => [`pk-lf-${createUuid(make)}`, `sk-lf-${make.hex(8)}`],
    },
  ],
} satisfies Provider;

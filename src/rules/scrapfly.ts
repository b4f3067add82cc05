import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Scrapfly',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Regenerate'] },
  rules: [
    {
      id: 'scrapfly-api-key',
      name: 'Scrapfly API key',
      kind: 'structured',
      severity: 'error',
      env: 'SCRAPFLY_API_KEY',
      keywords: ['scp-live-', 'scp-test-'],
      pattern: token(/scp-(?:live|test)-[0-9A-Fa-f]{32}/, '-'),
      sample: (make) => `scp-${make.pick(['live', 'test'])}-${make.hex(32)}`,
      nearMisses: (make) => [`scp-live-${make.hex(20)}`],
    },
  ],
} satisfies Provider;

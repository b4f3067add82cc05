import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'eBay',
  revoke: { via: 'dashboard', path: ['Developer account', 'Application keys', 'Rotate cert id'] },
  rules: [
    {
      id: 'ebay-client-secret',
      name: 'eBay client secret (cert id)',
      kind: 'structured',
      severity: 'error',
      env: 'EBAY_CLIENT_SECRET',
      keywords: ['prd-', 'sbx-'],
      pattern: token(/(?:PRD|SBX)-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/, '_-'),
      minEntropy: 2.5,
      sample: (make) => `PRD-${make.hex(12)}-${make.hex(4)}-${make.hex(4)}-${make.hex(4)}-${make.hex(4)}`,
      nearMisses: (make) => [`EBAY_CLIENT_SECRET=PRD-${make.hex(12)}`],
    },
  ],
} satisfies Provider;

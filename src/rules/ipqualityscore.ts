import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'IPQualityScore',
  revoke: { via: 'dashboard', path: ['Account', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'ipqualityscore-api-key',
      name: 'IPQualityScore API key',
      kind: 'contextual',
      severity: 'error',
      env: 'IPQUALITYSCORE_API_KEY',
      ...contextual({ names: ['ipqualityscore', 'ipqs'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [make.alnum(32), `IPQUALITYSCORE_API_KEY=${make.alnum(26)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Braintrust',
  revoke: { via: 'dashboard', path: ['Settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'braintrust-api-key',
      name: 'Braintrust API key',
      kind: 'contextual',
      severity: 'error',
      env: 'BRAINTRUST_API_KEY',
      ...contextual({ names: ['braintrust'], alphabet: '0-9A-Za-z', length: [40, 60], prefix: 'sk-' }),
      sample: (make) => `sk-${make.alnum(40)}`,
      nearMisses: (make) => [`sk-${make.alnum(40)}`, `BRAINTRUST_API_KEY=sk-${make.alnum(34)}`],
    },
  ],
} satisfies Provider;

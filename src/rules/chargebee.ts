import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Chargebee',
  revoke: { via: 'dashboard', path: ['Settings', 'Configure Chargebee', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'chargebee-api-key',
      name: 'Chargebee API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CHARGEBEE_API_KEY',
      ...contextual({
        names: ['chargebee'],
        body: /(?:[a-z0-9-]{1,40}_)?(?:live|test)_[0-9A-Za-z]{30,60}/,
        inside: '_',
      }),
      sample: (make) => `live_${make.alnum(43)}`,
      nearMisses: (make) => [`live_${make.alnum(43)}`, `CHARGEBEE_API_KEY=live_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

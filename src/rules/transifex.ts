import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Transifex',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'transifex-api-token',
      name: 'Transifex API token',
      kind: 'contextual',
      severity: 'error',
      env: 'TX_TOKEN',
      ...contextual({ names: ['transifex', 'tx token'], body: /1\/[0-9a-f]{40}/ }),
      sample: (make) => `1/${make.hex(40)}`,
      nearMisses: (make) => [`TX_TOKEN=1/${make.hex(12)}`],
    },
  ],
} satisfies Provider;

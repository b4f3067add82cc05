import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'TrueNAS',
  revoke: { via: 'dashboard', path: ['User menu', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'truenas-api-key',
      name: 'TrueNAS API key',
      kind: 'contextual',
      severity: 'error',
      env: 'TRUENAS_API_KEY',
      ...contextual({ names: ['truenas', 'freenas'], body: /\d{1,5}-[0-9A-Za-z]{64}/ }),
      sample: (make) => `${make.digits(2)}-${make.alnum(64)}`,
      nearMisses: (make) => [`TRUENAS_API_KEY=1-${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

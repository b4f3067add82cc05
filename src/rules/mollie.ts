import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Mollie',
  revoke: { via: 'dashboard', path: ['Developers', 'API keys', 'Reset'] },
  rules: [
    {
      id: 'mollie-api-key',
      name: 'Mollie API key',
      kind: 'contextual',
      severity: 'error',
      env: 'MOLLIE_API_KEY',
      docs: 'https://docs.mollie.com/reference/authentication',
      ...contextual({ names: ['mollie'], body: /(?:live|test)_[0-9A-Za-z]{30}/, inside: '_' }),
      sample: (make) => `${make.pick(['live', 'test'])}_${make.alnum(30)}`,
      nearMisses: (make) => [
        `mollie_sha256 = ${make.pick(['live', 'test'])}_${make.alnum(30)}`,
        `MOLLIE_API_KEY=live_${make.alnum(20)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Bannerbear',
  revoke: { via: 'dashboard', path: ['Account', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'bannerbear-api-key',
      name: 'Bannerbear API key',
      kind: 'contextual',
      severity: 'error',
      env: 'BANNERBEAR_API_KEY',
      ...contextual({ names: ['bannerbear'], alphabet: '0-9A-Za-z', length: 24 }),
      sample: (make) => make.alnum(24),
      nearMisses: (make) => [make.alnum(24), `BANNERBEAR_API_KEY=${make.alnum(18)}`],
    },
  ],
} satisfies Provider;

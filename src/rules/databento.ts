import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Databento',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'databento-api-key',
      name: 'Databento API key',
      kind: 'contextual',
      severity: 'error',
      env: 'DATABENTO_API_KEY',
      ...contextual({ names: ['databento'], body: /db-[0-9A-Za-z]{29}/ }),
      sample: (make) => `db-${make.alnum(29)}`,
      nearMisses: (make) => [`DATABENTO_API_KEY=db-${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

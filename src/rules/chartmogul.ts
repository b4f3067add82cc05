import type { Provider } from '../rule-types.ts';
import { LOWER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'ChartMogul',
  revoke: { via: 'dashboard', path: ['Profile', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'chartmogul-api-key',
      name: 'ChartMogul API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CHARTMOGUL_API_KEY',
      ...contextual({ names: ['chartmogul'], alphabet: '0-9a-z', length: 32 }),
      sample: (make) => make.from(LOWER_ALNUM, 32),
      nearMisses: (make) => [make.from(LOWER_ALNUM, 32), `CHARTMOGUL_API_KEY=${make.from(LOWER_ALNUM, 26)}`],
    },
  ],
} satisfies Provider;

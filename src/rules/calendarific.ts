import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Calendarific',
  revoke: { via: 'dashboard', path: ['Account', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'calendarific-api-key',
      name: 'Calendarific API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CALENDARIFIC_API_KEY',
      ...contextual({ names: ['calendarific'], alphabet: '0-9A-Za-z', length: [32, 40] }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [make.alnum(32), `CALENDARIFIC_API_KEY=${make.alnum(26)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Daily',
  revoke: { via: 'dashboard', path: ['Dashboard', 'Developers', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'daily-api-key',
      name: 'Daily API key',
      kind: 'contextual',
      severity: 'error',
      env: 'DAILY_API_KEY',
      ...contextual({
        names: ['daily api', 'dailyco', 'daily.co'],
        keywords: ['dailyapi', 'daily_api', 'daily-api', 'daily.api', 'dailyco', 'daily.co'],
        alphabet: '0-9a-f',
        length: 64,
      }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [make.hex(64), `DAILY_API_KEY=${make.hex(58)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'BrowserStack',
  revoke: { via: 'dashboard', path: ['Account', 'Settings', 'Access key', 'Reset'] },
  rules: [
    {
      id: 'browserstack-access-key',
      name: 'BrowserStack access key',
      kind: 'contextual',
      severity: 'error',
      env: 'BROWSERSTACK_ACCESS_KEY',
      ...contextual({ names: ['browserstack'], alphabet: '0-9A-Za-z', length: 20 }),
      sample: (make) => make.alnum(20),
      nearMisses: (make) => [make.alnum(20), `BROWSERSTACK_ACCESS_KEY=${make.alnum(14)}`],
    },
  ],
} satisfies Provider;

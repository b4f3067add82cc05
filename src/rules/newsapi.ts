import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'NewsAPI',
  revoke: { via: 'dashboard', path: ['Account', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'newsapi-key',
      name: 'NewsAPI key',
      kind: 'contextual',
      severity: 'error',
      env: 'NEWSAPI_KEY',
      ...contextual({ names: ['newsapi', 'news api'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `newsapi_sha256 = ${make.hex(32)}`, `NEWSAPI_KEY=${make.hex(28)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'ScraperAPI',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API key', 'Reset'] },
  rules: [
    {
      id: 'scraperapi-key',
      name: 'ScraperAPI key',
      kind: 'contextual',
      severity: 'error',
      env: 'SCRAPERAPI_KEY',
      ...contextual({ names: ['scraperapi', 'scraper api'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `scraperapi_sha256 = ${make.hex(32)}`,
        `SCRAPERAPI_KEY=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

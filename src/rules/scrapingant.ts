import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'ScrapingAnt',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API token', 'Regenerate'] },
  rules: [
    {
      id: 'scrapingant-api-token',
      name: 'ScrapingAnt API token',
      kind: 'contextual',
      severity: 'error',
      env: 'SCRAPINGANT_API_KEY',
      ...contextual({ names: ['scrapingant'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `scrapingant_sha256 = ${make.hex(32)}`,
        `SCRAPINGANT_API_KEY=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

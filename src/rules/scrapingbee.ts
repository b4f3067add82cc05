import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

const UPPER36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export default {
  name: 'ScrapingBee',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'scrapingbee-api-key',
      name: 'ScrapingBee API key',
      kind: 'contextual',
      severity: 'error',
      env: 'SCRAPINGBEE_API_KEY',
      ...contextual({ names: ['scrapingbee'], alphabet: '0-9A-Z', length: 80 }),
      sample: (make) => make.from(UPPER36, 80),
      nearMisses: (make) => [
        make.from(UPPER36, 80),
        `scrapingbee_sha256 = ${make.from(UPPER36, 80)}`,
        `SCRAPINGBEE_API_KEY=${make.from(UPPER36, 76)}`,
      ],
    },
  ],
} satisfies Provider;

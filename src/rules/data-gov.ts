import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'api.data.gov',
  revoke: { via: 'dashboard', path: ['Sign up for a new key'] },
  rules: [
    {
      id: 'data-gov-api-key',
      name: 'api.data.gov or NASA API key',
      kind: 'contextual',
      severity: 'error',
      env: 'DATA_GOV_API_KEY',
      revoke: { via: 'support', url: 'https://api.data.gov/contact/' },
      ...contextual({
        names: ['data gov', 'nasa api', 'nasa key'],
        keywords: [
          'datagov',
          'data_gov',
          'data-gov',
          'data.gov',
          'nasaapi',
          'nasa_api',
          'nasa-api',
          'nasa_key',
        ],
        alphabet: '0-9A-Za-z',
        length: 40,
      }),
      sample: (make) => make.alnum(40),
      nearMisses: (make) => [make.alnum(40), `DATA_GOV_API_KEY=${make.alnum(34)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'AlienVault OTX',
  revoke: { via: 'dashboard', path: ['Settings', 'OTX key', 'Regenerate'] },
  rules: [
    {
      id: 'alienvault-otx-key',
      name: 'AlienVault OTX API key',
      kind: 'contextual',
      severity: 'error',
      env: 'OTX_API_KEY',
      ...contextual({
        names: ['alienvault', 'otx api', 'otx key'],
        keywords: ['alienvault', 'otxapi', 'otx_api', 'otx-api', 'otx.api', 'otxkey', 'otx_key'],
        alphabet: '0-9a-f',
        length: 64,
      }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [make.hex(64), `OTX_API_KEY=${make.hex(58)}`],
    },
  ],
} satisfies Provider;

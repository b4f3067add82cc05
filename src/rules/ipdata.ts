import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'ipdata',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'ipdata-api-key',
      name: 'ipdata API key',
      kind: 'contextual',
      severity: 'error',
      env: 'IPDATA_API_KEY',
      ...contextual({ names: ['ipdata'], alphabet: '0-9a-f', length: [56, 64] }),
      sample: (make) => make.hex(56),
      nearMisses: (make) => [make.hex(56), `IPDATA_API_KEY=${make.hex(50)}`],
    },
  ],
} satisfies Provider;

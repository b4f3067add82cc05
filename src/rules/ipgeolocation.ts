import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'ipgeolocation',
  revoke: { via: 'dashboard', path: ['Account', 'API key', 'Regenerate'] },
  rules: [
    {
      id: 'ipgeolocation-api-key',
      name: 'ipgeolocation API key',
      kind: 'contextual',
      severity: 'error',
      env: 'IPGEOLOCATION_API_KEY',
      ...contextual({ names: ['ipgeolocation'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `IPGEOLOCATION_API_KEY=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

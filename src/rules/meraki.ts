import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Cisco Meraki',
  revoke: { via: 'dashboard', path: ['My profile', 'API access', 'Revoke'] },
  rules: [
    {
      id: 'meraki-api-key',
      name: 'Cisco Meraki API key',
      kind: 'contextual',
      severity: 'error',
      env: 'MERAKI_DASHBOARD_API_KEY',
      ...contextual({ names: ['meraki'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [make.hex(40), `MERAKI_DASHBOARD_API_KEY=${make.hex(34)}`],
    },
  ],
} satisfies Provider;

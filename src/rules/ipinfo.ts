import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'IPinfo',
  revoke: { via: 'dashboard', path: ['Dashboard', 'Token', 'Reset'] },
  rules: [
    {
      id: 'ipinfo-token',
      name: 'IPinfo access token',
      kind: 'contextual',
      severity: 'error',
      env: 'IPINFO_TOKEN',
      ...contextual({ names: ['ipinfo'], alphabet: '0-9a-f', length: 14 }),
      sample: (make) => make.hex(14),
      nearMisses: (make) => [make.hex(14), `IPINFO_TOKEN=${make.hex(8)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'ZeroTier',
  revoke: { via: 'dashboard', path: ['Account', 'API access tokens', 'Delete'] },
  rules: [
    {
      id: 'zerotier-api-token',
      name: 'ZeroTier API token',
      kind: 'contextual',
      severity: 'error',
      env: 'ZEROTIER_API_TOKEN',
      ...contextual({ names: ['zerotier'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `zerotier_sha256 = ${make.alnum(32)}`,
        `ZEROTIER_API_TOKEN=${make.alnum(28)}`,
      ],
    },
  ],
} satisfies Provider;

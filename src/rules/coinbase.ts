import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Coinbase',
  revoke: {
    via: 'dashboard',
    url: 'https://portal.cdp.coinbase.com/projects/api-keys',
    path: ['API keys', 'Delete'],
  },
  rules: [
    {
      id: 'coinbase-cdp-secret',
      name: 'Coinbase Developer Platform secret API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CDP_API_KEY_SECRET',
      // Ed25519 in base64; those of ECDSA are private keys in PEM.
      ...contextual({
        names: ['coinbase', 'cdp api', 'cdp_wallet'],
        keywords: ['coinbase', 'cdpapi', 'cdp_api', 'cdp-api', 'cdp.api', 'cdp_wallet'],
        body: /[0-9A-Za-z+/]{86}==/,
        inside: '+/=',
      }),
      sample: (make) => `${make.base64(86)}==`,
      nearMisses: (make) => [`${make.base64(86)}==`, `CDP_API_KEY_SECRET=${make.base64(40)}`],
    },
    {
      id: 'coinbase-api-secret-legacy',
      name: 'Coinbase API secret (before CDP)',
      kind: 'contextual',
      severity: 'error',
      env: 'COINBASE_API_SECRET',
      ...contextual({ names: ['coinbase'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [make.alnum(32), `COINBASE_API_SECRET=${make.alnum(26)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Honeycomb',
  revoke: {
    via: 'dashboard',
    url: 'https://ui.honeycomb.io/account',
    path: ['Environment settings', 'API keys', 'Delete'],
  },
  rules: [
    {
      id: 'honeycomb-api-key',
      name: 'Honeycomb API key',
      kind: 'structured',
      severity: 'error',
      env: 'HONEYCOMB_API_KEY',
      keywords: ['hcaik_', 'hcaic_'],
      // The key's id, a ULID, and its secret.
      pattern: token(/hcai[ck]_[0-9A-Za-z]{22,64}/, '_-'),
      minEntropy: 3,
      sample: (make) =>
        `${make.pick(['hcaik', 'hcaic'])}_01${make.from('0123456789abcdefghjkmnpqrstvwxyz', 56)}`,
      nearMisses: (make) => [`hcaik_01${make.hex(10)}`, `hcaik_${'x'.repeat(58)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Sourcegraph',
  revoke: { via: 'dashboard', path: ['User settings', 'Access tokens', 'Delete'] },
  rules: [
    {
      id: 'sourcegraph-access-token',
      name: 'Sourcegraph access token',
      kind: 'structured',
      severity: 'error',
      env: 'SRC_ACCESS_TOKEN',
      keywords: ['sgp_'],
      // An instance's id (16 hex digits, or `local`) may stand before the token.
      pattern: token(/sgp_(?:(?:[0-9A-Fa-f]{16}|local)_)?[0-9A-Fa-f]{40}/),
      sample: (make) => `sgp_${make.pick(['', 'local_', `${make.hex(16)}_`])}${make.hex(40)}`,
      nearMisses: (make) => [`sgp_${make.hex(50)}`],
    },
    {
      id: 'sourcegraph-gateway-token',
      name: 'Sourcegraph license access token',
      kind: 'structured',
      severity: 'error',
      env: 'SOURCEGRAPH_GATEWAY_TOKEN',
      revoke: { via: 'dashboard', path: ['Site admin', 'License', 'Replace the license key'] },
      keywords: ['slk_'],
      // The SHA-256 of the license key; it opens the gateway of Cody.
      pattern: token(/slk_[0-9A-Fa-f]{64}/),
      sample: (make) => `slk_${make.hex(64)}`,
      nearMisses: (make) => [`slk_${make.hex(40)}`],
    },
  ],
} satisfies Provider;

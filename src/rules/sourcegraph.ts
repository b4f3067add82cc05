import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Sourcegraph',
  revoke: { via: 'dashboard', path: ['User settings', 'Access tokens', 'Delete'] },
  playbook: { github: 'told' },
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
      keywords: ['slk_', 'sgd_'],
      // The SHA-256 of the license key, or a user's; it opens the gateway of Cody.
      pattern: token(/s(?:lk|gd)_[0-9A-Fa-f]{64}/),
      sample: (make) => `${make.pick(['slk', 'sgd'])}_${make.hex(64)}`,
      nearMisses: (make) => [`slk_${make.hex(40)}`],
    },
    {
      id: 'amp-api-key',
      name: 'Amp API key',
      kind: 'structured',
      severity: 'error',
      env: 'AMP_API_KEY',
      revoke: { via: 'dashboard', path: ['Amp', 'Settings', 'Access token', 'Delete'] },
      keywords: ['sgamp_user_'],
      pattern: token(/sgamp_user_[0-9A-Z]{26}_(?<body>[0-9A-Fa-f]{64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sgamp_user_01${make.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 24)}_${make.hex(64)}`,
      nearMisses: (make) => [`sgamp_user_01${make.hex(24)}`],
    },
  ],
} satisfies Provider;

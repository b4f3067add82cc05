import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Neon',
  revoke: {
    via: 'dashboard',
    url: 'https://console.neon.tech/app/settings/api-keys',
    path: ['Account settings', 'API keys', 'Revoke'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'neon-api-key',
      name: 'Neon API key',
      kind: 'structured',
      severity: 'error',
      env: 'NEON_API_KEY',
      keywords: ['napi_'],
      pattern: token(/napi_[0-9a-z]{64}/),
      minEntropy: 3,
      sample: (make) => `napi_${make.from('0123456789abcdefghijklmnopqrstuvwxyz', 64)}`,
      nearMisses: (make) => [`napi_${make.lower(40)}`, `napi_${make.upper(64)}`],
    },
  ],
} satisfies Provider;

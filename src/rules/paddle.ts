import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Paddle',
  revoke: {
    via: 'dashboard',
    url: 'https://vendors.paddle.com/authentication-v2',
    path: ['Developer tools', 'Authentication', 'API keys', 'Revoke'],
  },
  playbook: { keys: 'several', github: 'told' },
  rules: [
    {
      id: 'paddle-api-key',
      name: 'Paddle API key',
      kind: 'structured',
      severity: 'error',
      env: 'PADDLE_API_KEY',
      keywords: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
      // 69 characters; what looks like check characters at the end is not documented.
      pattern: token(/pdl_(?:live|sdbx)_apikey_[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}/),
      sample: (make) =>
        `pdl_${make.pick(['live', 'sdbx'])}_apikey_01${make.lower(24)}_${make.alnum(22)}_${make.alnum(3)}`,
      nearMisses: (make) => [`pdl_live_apikey_${make.lower(26)}_${make.alnum(10)}`, `live_${make.hex(27)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Deno',
  revoke: {
    via: 'dashboard',
    url: 'https://dash.deno.com/account#access-tokens',
    path: ['Account', 'Access tokens', 'Revoke'],
  },
  rules: [
    {
      id: 'deno-deploy-token',
      name: 'Deno Deploy token',
      kind: 'structured',
      severity: 'error',
      env: 'DENO_DEPLOY_TOKEN',
      keywords: ['ddp_', 'ddw_', 'ddo_'],
      pattern: token(/dd[pwo]_[0-9A-Za-z]{36}/, '_-'),
      minEntropy: 3,
      sample: (make) => `${make.pick(['ddp', 'ddw', 'ddo'])}_${make.alnum(36)}`,
      nearMisses: (make) => [`ddp_${make.alnum(20)}`, `ddx_${make.alnum(36)}`],
    },
  ],
} satisfies Provider;

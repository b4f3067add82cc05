import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Mercury',
  revoke: {
    via: 'dashboard',
    url: 'https://app.mercury.com/settings/tokens',
    path: ['Settings', 'API tokens', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'mercury-api-token',
      name: 'Mercury API token',
      kind: 'structured',
      severity: 'error',
      env: 'MERCURY_API_TOKEN',
      keywords: ['mercury_production_'],
      // A kind, the secret, and the bank's name backwards.
      pattern: token(/(?:secret-token:)?mercury_production_[a-z]{2,6}_[0-9A-Za-z]{30,70}_yrucrem/, '_-'),
      sample: (make) => `${make.pick(['', 'secret-token:'])}mercury_production_wma_${make.alnum(44)}_yrucrem`,
      nearMisses: (make) => [
        `mercury_production_wma_${make.alnum(44)}`,
        `mercury_sandbox_wma_${make.alnum(44)}_yrucrem`,
      ],
    },
  ],
} satisfies Provider;

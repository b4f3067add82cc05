import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Samsara',
  revoke: { via: 'dashboard', path: ['Settings', 'API tokens', 'Delete'] },
  rules: [
    {
      id: 'samsara-api-token',
      name: 'Samsara API token',
      kind: 'structured',
      severity: 'error',
      env: 'SAMSARA_API_TOKEN',
      keywords: ['samsara_api_'],
      pattern: token(/samsara_api_[0-9A-Za-z]{30}/),
      minEntropy: 3,
      sample: (make) => `samsara_api_${make.alnum(30)}`,
      nearMisses: (make) => [`samsara_api_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

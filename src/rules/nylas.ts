import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Nylas',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'nylas-api-key',
      name: 'Nylas API key',
      kind: 'structured',
      severity: 'error',
      env: 'NYLAS_API_KEY',
      keywords: ['nyk_v0_'],
      pattern: token(/nyk_v0_[0-9A-Za-z]{64}/),
      minEntropy: 3,
      sample: (make) => `nyk_v0_${make.alnum(64)}`,
      nearMisses: (make) => [`nyk_v0_${make.alnum(40)}`],
    },
  ],
} satisfies Provider;

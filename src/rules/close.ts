import type { Provider } from '../rule-types.ts';
import { isRandomLooking } from './_checks.ts';
import { token } from './_token.ts';

export default {
  name: 'Close',
  revoke: { via: 'dashboard', path: ['Settings', 'Developer', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'close-api-key',
      name: 'Close API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CLOSE_API_KEY',
      // `close` alone stands everywhere.
      keywords: ['close_api', 'closeapi', 'close-api', 'close.api', 'close.com', 'closeio'],
      pattern: token(/api_[0-9A-Za-z]{20,24}\.[0-9A-Za-z]{20,24}/, '_-'),
      validate: isRandomLooking,
      sample: (make) => `api_${make.alnum(22)}.${make.alnum(22)}`,
      nearMisses: (make) => [`CLOSE_API_KEY=api_${make.alnum(22)}.${make.alnum(6)}`],
    },
  ],
} satisfies Provider;

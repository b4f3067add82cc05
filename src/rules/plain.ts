import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Plain',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'plain-api-key',
      name: 'Plain API key',
      kind: 'structured',
      severity: 'error',
      env: 'PLAIN_API_KEY',
      keywords: ['plainapikey_'],
      pattern: token(/plainApiKey_[a-z]{2}_[\w-]{24,140}/, '_-'),
      minEntropy: 3.5,
      sample: (make) => `plainApiKey_uk_${make.alnum(10)}_${make.hex(36)}`,
      nearMisses: (make) => [`plainApiKey_uk_${make.alnum(8)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'E2B',
  revoke: { via: 'dashboard', url: 'https://e2b.dev/dashboard?tab=keys', path: ['API keys', 'Delete'] },
  rules: [
    {
      id: 'e2b-api-key',
      name: 'E2B API key or access token',
      kind: 'structured',
      severity: 'error',
      env: 'E2B_API_KEY',
      keywords: ['e2b_'],
      // 40 hex digits; the defaults of a server of one's own have 32.
      pattern: token(/(?:sk_)?e2b_[0-9A-Fa-f]{40}/, '_-'),
      minEntropy: 3,
      sample: (make) => `${make.pick(['', 'sk_'])}e2b_${make.hex(40)}`,
      nearMisses: (make) => [`e2b_${make.hex(32)}`, `e2b_${make.upper(40)}`],
    },
  ],
} satisfies Provider;

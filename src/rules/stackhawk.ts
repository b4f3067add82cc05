import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'StackHawk',
  revoke: { via: 'dashboard', path: ['Settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'stackhawk-api-key',
      name: 'StackHawk API key',
      kind: 'structured',
      severity: 'error',
      env: 'HAWK_API_KEY',
      keywords: ['hawk.'],
      pattern: token(/hawk\.[\w-]{20}\.[\w-]{20}/, '_-'),
      minEntropy: 3.5,
      sample: (make) => `hawk.${make.alnum(20)}.${make.alnum(20)}`,
      nearMisses: (make) => [`hawk.${make.alnum(12)}.${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

const LOWER36 = '0123456789abcdefghijklmnopqrstuvwxyz';

export default {
  name: 'Retool',
  revoke: { via: 'dashboard', path: ['Settings', 'API', 'Revoke'] },
  rules: [
    {
      id: 'retool-access-token',
      name: 'Retool access token',
      kind: 'structured',
      severity: 'error',
      env: 'RETOOL_API_KEY',
      keywords: ['retool_01'],
      pattern: token(/retool_01[0-9a-z]{24}/),
      minEntropy: 3,
      sample: (make) => `retool_01${make.from(LOWER36, 24)}`,
      nearMisses: (make) => [`retool_01${make.from(LOWER36, 10)}`],
    },
  ],
} satisfies Provider;

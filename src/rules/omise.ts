import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

const LOWER36 = '0123456789abcdefghijklmnopqrstuvwxyz';

export default {
  name: 'Omise',
  revoke: { via: 'dashboard', path: ['Dashboard', 'Keys', 'Roll keys'] },
  rules: [
    {
      id: 'omise-secret-key',
      name: 'Omise secret key',
      kind: 'structured',
      severity: 'error',
      env: 'OMISE_SECRET_KEY',
      keywords: ['skey_'],
      // `pkey_` is the public one.
      pattern: token(/skey_(?:test_|live_)?[0-9a-z]{19}/),
      minEntropy: 3,
      sample: (make) => `skey_${make.pick(['test_', 'live_', ''])}${make.from(LOWER36, 19)}`,
      nearMisses: (make) => [`pkey_test_${make.from(LOWER36, 19)}`, `skey_test_${make.from(LOWER36, 10)}`],
    },
  ],
} satisfies Provider;

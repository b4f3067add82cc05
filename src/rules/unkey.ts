import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

export default {
  name: 'Unkey',
  revoke: {
    via: 'dashboard',
    url: 'https://app.unkey.com/settings/root-keys',
    path: ['Settings', 'Root keys', 'Revoke'],
  },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'unkey-root-key',
      name: 'Unkey root key',
      kind: 'structured',
      severity: 'error',
      env: 'UNKEY_ROOT_KEY',
      keywords: ['unkey_'],
      // The newer form carries its version; the older one begins with 3Z.
      pattern: token(
        /unkey_(?:[1-9A-HJ-NP-Za-km-z]{8}unkeyv1[1-9A-HJ-NP-Za-km-z]{42}|3Z[1-9A-HJ-NP-Za-km-z]{20,22})/,
      ),
      sample: (make) =>
        make.pick([
          `unkey_3Z${make.from(BASE58, 22)}`,
          `unkey_${make.from(BASE58, 8)}unkeyv1${make.from(BASE58, 42)}`,
        ]),
      nearMisses: (make) => [`unkey_3Z${make.from(BASE58, 12)}`, `unkey_${make.from(BASE58, 40)}`],
    },
  ],
} satisfies Provider;

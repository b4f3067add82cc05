import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Wasabi',
  revoke: { via: 'dashboard', path: ['Access keys', 'Deactivate', 'Delete'] },
  rules: [
    {
      id: 'wasabi-secret-key',
      name: 'Wasabi secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'WASABI_SECRET_ACCESS_KEY',
      ...contextual({ names: ['wasabi'], alphabet: '0-9A-Za-z', length: 40 }),
      sample: (make) => make.alnum(40),
      nearMisses: (make) => [
        make.alnum(40),
        `wasabi_sha256 = ${make.alnum(40)}`,
        `WASABI_SECRET_ACCESS_KEY=${make.alnum(36)}`,
      ],
    },
  ],
} satisfies Provider;

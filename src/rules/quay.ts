import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

const UPPER36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export default {
  name: 'Quay',
  revoke: { via: 'dashboard', path: ['Organization', 'Robot accounts', 'Regenerate token'] },
  rules: [
    {
      id: 'quay-robot-token',
      name: 'Quay robot token',
      kind: 'contextual',
      severity: 'error',
      env: 'QUAY_PASSWORD',
      ...contextual({ names: ['quay'], alphabet: '0-9A-Z', length: 64 }),
      sample: (make) => make.from(UPPER36, 64),
      nearMisses: (make) => [
        make.from(UPPER36, 64),
        `quay_sha256 = ${make.from(UPPER36, 64)}`,
        `QUAY_PASSWORD=${make.from(UPPER36, 60)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'ZeroBounce',
  revoke: { via: 'dashboard', path: ['API', 'Keys', 'Delete'] },
  rules: [
    {
      id: 'zerobounce-api-key',
      name: 'ZeroBounce API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ZEROBOUNCE_API_KEY',
      ...contextual({ names: ['zerobounce'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `zerobounce_sha256 = ${make.hex(32)}`,
        `ZEROBOUNCE_API_KEY=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

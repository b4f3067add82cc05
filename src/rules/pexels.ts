import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Pexels',
  revoke: { via: 'dashboard', path: ['Image & video API', 'Your API key'] },
  rules: [
    {
      id: 'pexels-api-key',
      name: 'Pexels API key',
      kind: 'contextual',
      severity: 'error',
      env: 'PEXELS_API_KEY',
      ...contextual({ names: ['pexels'], alphabet: '0-9A-Za-z', length: 56 }),
      sample: (make) => make.alnum(56),
      nearMisses: (make) => [
        make.alnum(56),
        `pexels_sha256 = ${make.alnum(56)}`,
        `PEXELS_API_KEY=${make.alnum(52)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'ImgBB',
  revoke: { via: 'dashboard', path: ['About', 'API', 'Delete key'] },
  rules: [
    {
      id: 'imgbb-api-key',
      name: 'ImgBB API key',
      kind: 'contextual',
      severity: 'error',
      env: 'IMGBB_API_KEY',
      ...contextual({ names: ['imgbb'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `IMGBB_API_KEY=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

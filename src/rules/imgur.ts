import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Imgur',
  revoke: { via: 'dashboard', path: ['Settings', 'Applications', 'Generate new secret'] },
  rules: [
    {
      id: 'imgur-client-secret',
      name: 'Imgur client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'IMGUR_CLIENT_SECRET',
      ...contextual({ names: ['imgur'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [make.hex(40), `IMGUR_CLIENT_SECRET=${make.hex(34)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Gitter',
  revoke: { via: 'dashboard', path: ['developer.gitter.im', 'Personal access token'] },
  rules: [
    {
      id: 'gitter-access-token',
      name: 'Gitter access token',
      kind: 'contextual',
      severity: 'error',
      env: 'GITTER_TOKEN',
      ...contextual({ names: ['gitter'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [make.hex(40), `GITTER_TOKEN=${make.hex(34)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Vectara',
  revoke: { via: 'dashboard', path: ['Access control', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'vectara-api-key',
      name: 'Vectara API key',
      kind: 'contextual',
      severity: 'error',
      env: 'VECTARA_API_KEY',
      ...contextual({ names: ['vectara'], body: /z(?:ut|qt|wt)_[\w-]{30,50}/, inside: '_-' }),
      sample: (make) => `zut_${make.alnum(38)}`,
      nearMisses: (make) => [
        `vectara_sha256 = zut_${make.alnum(38)}`,
        `VECTARA_API_KEY=zut_${make.alnum(12)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Voyage AI',
  revoke: { via: 'dashboard', path: ['API keys', 'Delete'] },
  rules: [
    {
      id: 'voyage-api-key',
      name: 'Voyage AI API key',
      kind: 'contextual',
      severity: 'error',
      env: 'VOYAGE_API_KEY',
      ...contextual({ names: ['voyage'], body: /(?:pa|al)-[\w-]{43}/, inside: '_-' }),
      validate: isInContext,
      sample: (make) => `${make.pick(['pa', 'al'])}-${make.base64url(42)}a`,
      nearMisses: (make) => [
        `voyage_sha256 = ${make.pick(['pa', 'al'])}-${make.base64url(42)}a`,
        `VOYAGE_API_KEY=pa-${make.base64url(30)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Weaviate',
  revoke: { via: 'dashboard', path: ['Cluster details', 'API keys', 'Rotate'] },
  rules: [
    {
      id: 'weaviate-api-key',
      name: 'Weaviate API key',
      kind: 'contextual',
      severity: 'error',
      env: 'WEAVIATE_API_KEY',
      // Letters and digits, or base64.
      ...contextual({
        names: ['weaviate', 'wcd api', 'wcs api'],
        body: /[0-9A-Za-z+/]{36,100}={0,2}/i,
        inside: '+/=',
      }),
      validate: isInContext,
      sample: (make) => make.alnum(make.pick([36, 52])),
      nearMisses: (make) => [
        `weaviate_sha256 = ${make.alnum(make.pick([36, 52]))}`,
        `WEAVIATE_API_KEY=${make.alnum(24)}`,
      ],
    },
  ],
} satisfies Provider;

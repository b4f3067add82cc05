import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Strapi',
  revoke: { via: 'dashboard', path: ['Settings', 'API tokens', 'Delete'] },
  rules: [
    {
      id: 'strapi-api-token',
      name: 'Strapi API token',
      kind: 'contextual',
      severity: 'error',
      env: 'STRAPI_API_TOKEN',
      ...contextual({ names: ['strapi'], alphabet: '0-9a-f', length: 256 }),
      sample: (make) => make.hex(256),
      nearMisses: (make) => [
        make.hex(256),
        `strapi_sha256 = ${make.hex(256)}`,
        `STRAPI_API_TOKEN=${make.hex(252)}`,
      ],
    },
  ],
} satisfies Provider;

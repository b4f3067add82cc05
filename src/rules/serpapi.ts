import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'SerpApi',
  revoke: {
    via: 'dashboard',
    url: 'https://serpapi.com/manage-api-key',
    path: ['Manage API key', 'Regenerate'],
  },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'serpapi-key',
      name: 'SerpApi key',
      kind: 'contextual',
      severity: 'error',
      env: 'SERPAPI_API_KEY',
      ...contextual({ names: ['serpapi', 'serp api'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [
        make.hex(64),
        `serpapi_sha256 = ${make.hex(64)}`,
        `SERPAPI_API_KEY=${make.hex(60)}`,
      ],
    },
  ],
} satisfies Provider;

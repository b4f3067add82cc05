import type { Provider } from '../rule-types.ts';
import { isAlgoliaAdminKey } from './_algolia.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Algolia',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.algolia.com/account/api-keys/all',
    path: ['API keys', 'All API keys', 'Delete'],
  },
  playbook: {
    logs: ['API keys', 'Logs'],
    keys: 'several',
    scopes: 'https://www.algolia.com/doc/guides/security/api-keys/',
  },
  rules: [
    {
      id: 'algolia-admin-key',
      name: 'Algolia admin or write API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ALGOLIA_ADMIN_KEY',
      // A search key, of the same shape, is public.
      ...contextual({ names: ['algolia'], alphabet: '0-9a-f', length: 32 }),
      validate: isAlgoliaAdminKey,
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `ALGOLIA_ADMIN_KEY=${make.hex(26)}`,
        `ALGOLIA_SEARCH_KEY=${make.hex(32)}`,
        `docsearch: { algoliaApiKey: "${make.hex(32)}", indexName: "docs" }`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Apollo.io',
  revoke: { via: 'dashboard', path: ['Settings', 'Integrations', 'API', 'Delete key'] },
  rules: [
    {
      id: 'apollo-api-key',
      name: 'Apollo.io API key',
      kind: 'contextual',
      severity: 'error',
      env: 'APOLLO_API_KEY',
      // Apollo of GraphQL has keys of another form.
      ...contextual({
        names: ['apollo api', 'apollo.io', 'apollo io', 'apollo key'],
        keywords: [
          'apolloapi',
          'apollo_api',
          'apollo-api',
          'apollo.api',
          'apolloio',
          'apollo.io',
          'apollo_io',
          'apollokey',
          'apollo_key',
        ],
        alphabet: '0-9A-Za-z_-',
        length: 22,
      }),
      sample: (make) => make.base64url(22),
      nearMisses: (make) => [make.base64url(22), `APOLLO_API_KEY=${make.base64url(16)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'HERE',
  revoke: {
    via: 'dashboard',
    url: 'https://platform.here.com/admin/apps',
    path: ['Access manager', 'Apps', 'Credentials', 'Delete'],
  },
  rules: [
    {
      id: 'here-api-key',
      name: 'HERE API key',
      kind: 'contextual',
      severity: 'error',
      env: 'HERE_API_KEY',
      ...contextual({
        names: ['here api', 'hereapi', 'here.com', 'here maps', 'here rest'],
        keywords: [
          'here_api',
          'hereapi',
          'here-api',
          'here.api',
          'here.com',
          'heremaps',
          'here_maps',
          'here-maps',
          'here_rest',
        ],
        alphabet: '0-9A-Za-z_-',
        length: 43,
      }),
      sample: (make) => make.base64url(43),
      nearMisses: (make) => [make.base64url(43), `HERE_API_KEY=${make.base64url(37)}`],
    },
  ],
} satisfies Provider;

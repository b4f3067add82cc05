import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Polygon.io',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'polygon-io-api-key',
      name: 'Polygon.io API key',
      kind: 'contextual',
      severity: 'error',
      env: 'POLYGON_API_KEY',
      ...contextual({
        names: ['polygon api', 'polygon io', 'polygon key', 'polygon token'],
        keywords: ['polygon'],
        alphabet: '0-9A-Za-z_-',
        length: 32,
      }),
      sample: (make) => `a${make.base64url(30)}b`,
      nearMisses: (make) => [
        `a${make.base64url(30)}b`,
        `polygon_api_sha256 = a${make.base64url(30)}b`,
        `POLYGON_API_KEY=${make.base64url(28)}`,
      ],
    },
  ],
} satisfies Provider;

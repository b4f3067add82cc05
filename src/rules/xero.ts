import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Xero',
  revoke: { via: 'dashboard', path: ['My apps', 'The app', 'Configuration', 'Delete the secret'] },
  rules: [
    {
      id: 'xero-client-secret',
      name: 'Xero client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'XERO_CLIENT_SECRET',
      ...contextual({
        names: ['xero client secret', 'xero secret', 'xero app secret'],
        keywords: ['xero'],
        alphabet: '0-9A-Za-z_-',
        length: 48,
      }),
      sample: (make) => `a${make.base64url(46)}b`,
      nearMisses: (make) => [
        `a${make.base64url(46)}b`,
        `xero_client_secret_sha256 = a${make.base64url(46)}b`,
        `XERO_CLIENT_SECRET=${make.base64url(44)}`,
      ],
    },
  ],
} satisfies Provider;

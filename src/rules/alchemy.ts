import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'Alchemy',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.alchemy.com/apps',
    path: ['Apps', 'The app', 'Delete'],
  },
  rules: [
    {
      id: 'alchemy-api-key',
      name: 'Alchemy API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ALCHEMY_API_KEY',
      ...contextual({
        names: ['alchemy api', 'alchemy key', 'alchemy token', 'alchemy secret'],
        keywords: [
          'alchemyapi',
          'alchemy_api',
          'alchemy-api',
          'alchemy.api',
          'alchemykey',
          'alchemy_key',
          'alchemy-key',
          'alchemytoken',
          'alchemy_token',
        ],
        alphabet: '0-9A-Za-z_-',
        length: 32,
      }),
      sample: (make) => make.base64url(32),
      nearMisses: (make) => [make.base64url(32), `ALCHEMY_API_KEY=${make.base64url(26)}`],
    },
    {
      id: 'alchemy-url',
      name: 'Alchemy URL with its API key',
      kind: 'structured',
      severity: 'error',
      env: 'ALCHEMY_URL',
      // The key is the last part of the path.
      keywords: ['alchemy.com/', 'alchemyapi.io/'],
      pattern: /alchemy(?:api)?\.(?:com|io)\/(?:nft\/)?v[23]\/(?<secret>[\w-]{32})(?![\w-])/,
      minEntropy: 3,
      sample: (make) => {
        const secret = make.base64url(32);
        return { text: `https://eth-mainnet.g.alchemy.com/v2/${secret}`, secret };
      },
      nearMisses: (make) => [`ALCHEMY_URL=https://eth-mainnet.g.alchemy.com/v2/${make.alnum(12)}`],
    },
    {
      id: 'alchemy-auth-token',
      name: 'Alchemy auth token',
      kind: 'structured',
      severity: 'error',
      env: 'ALCHEMY_AUTH_TOKEN',
      keywords: ['alcht_'],
      pattern: token(/alcht_[0-9A-Za-z]{30}/, '_-'),
      sample: (make) => `alcht_${make.alnum(30)}`,
      nearMisses: (make) => [`ALCHEMY_AUTH_TOKEN=alcht_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

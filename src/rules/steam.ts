import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Steam',
  revoke: { via: 'dashboard', path: ['Steam web API key', 'Revoke'] },
  rules: [
    {
      id: 'steam-web-api-key',
      name: 'Steam Web API key',
      kind: 'contextual',
      severity: 'error',
      env: 'STEAM_API_KEY',
      ...contextual({
        names: ['steam api', 'steam web api', 'steam key', 'steam token'],
        keywords: [
          'steam_',
          'steamapi',
          'steamweb',
          'steam-',
          'steam.',
          'steam api',
          'steam web',
          'steamkey',
        ],
        alphabet: '0-9A-F',
        length: 32,
      }),
      sample: (make) => make.hex(32).toUpperCase(),
      nearMisses: (make) => [
        make.hex(32).toUpperCase(),
        `steam_api_sha256 = ${make.hex(32).toUpperCase()}`,
        `STEAM_API_KEY=${make.hex(28).toUpperCase()}`,
      ],
    },
  ],
} satisfies Provider;

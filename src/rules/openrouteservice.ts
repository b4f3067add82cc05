import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'openrouteservice',
  revoke: { via: 'dashboard', path: ['Dashboard', 'Tokens', 'Revoke'] },
  rules: [
    {
      id: 'openrouteservice-api-key',
      name: 'openrouteservice API key',
      kind: 'structured',
      severity: 'error',
      env: 'ORS_API_KEY',
      keywords: ['5b3ce3597851110001cf6248', 'eyjvcmcioii1yjnjztm1otc4ntexmtawmdfjzjyy'],
      // The id of the organization that gives out the keys, bare or in base64.
      pattern: token(
        /5b3ce3597851110001cf6248[0-9a-f]{32}|eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgi[0-9A-Za-z]{60,100}={0,2}/,
        '+/=',
      ),
      sample: (make) =>
        make.pick([
          `5b3ce3597851110001cf6248${make.hex(32)}`,
          Buffer.from(`{"org":"5b3ce3597851110001cf6248","id":"${make.hex(32)}","h":"murmur128"}`).toString(
            'base64',
          ),
        ]),
      nearMisses: (make) => [`5b3ce3597851110001cf6248${make.hex(10)}`],
    },
  ],
} satisfies Provider;

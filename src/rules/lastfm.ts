import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Last.fm',
  revoke: { via: 'dashboard', path: ['API accounts', 'The account', 'Delete'] },
  rules: [
    {
      id: 'lastfm-api-key',
      name: 'Last.fm API key or shared secret',
      kind: 'contextual',
      severity: 'error',
      env: 'LASTFM_API_KEY',
      ...contextual({
        names: ['lastfm', 'last.fm', 'last_fm'],
        keywords: ['lastfm', 'last.fm', 'last_fm'],
        alphabet: '0-9a-f',
        length: 32,
      }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `LASTFM_API_KEY=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

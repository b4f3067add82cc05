import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Spotify',
  revoke: {
    via: 'dashboard',
    url: 'https://developer.spotify.com/dashboard',
    path: ['The app', 'Settings', 'Rotate client secret'],
  },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'spotify-client-secret',
      name: 'Spotify client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'SPOTIFY_CLIENT_SECRET',
      // The client id has the same form.
      ...contextual({ names: ['spotify', 'spotipy'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `spotify_sha256 = ${make.hex(32)}`,
        `SPOTIFY_CLIENT_SECRET=${make.hex(28)}`,
        `SPOTIFY_CLIENT_ID=${make.hex(32)}`,
      ],
    },
  ],
} satisfies Provider;

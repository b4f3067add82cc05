import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'TMDB',
  revoke: { via: 'dashboard', path: ['Settings', 'API', 'Regenerate'] },
  rules: [
    {
      id: 'tmdb-api-key',
      name: 'TMDB API key',
      kind: 'contextual',
      severity: 'error',
      env: 'TMDB_API_KEY',
      docs: 'https://developer.themoviedb.org/docs/getting-started',
      ...contextual({
        names: ['tmdb', 'themoviedb', 'movie db'],
        keywords: ['tmdb', 'themoviedb', 'moviedb', 'movie_db'],
        alphabet: '0-9a-f',
        length: 32,
      }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `tmdb_sha256 = ${make.hex(32)}`, `TMDB_API_KEY=${make.hex(28)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

const LOWER36 = '0123456789abcdefghijklmnopqrstuvwxyz';

export default {
  name: 'Stream',
  revoke: { via: 'dashboard', path: ['Dashboard', 'App access keys', 'Delete'] },
  rules: [
    {
      id: 'stream-api-secret',
      name: 'Stream API secret',
      kind: 'contextual',
      severity: 'error',
      env: 'STREAM_API_SECRET',
      ...contextual({
        names: ['getstream', 'stream api secret', 'stream secret', 'stream app secret'],
        keywords: [
          'getstream',
          'stream_',
          'streamapi',
          'stream-api',
          'stream.api',
          'streamsecret',
          'stream-secret',
        ],
        alphabet: '0-9a-z',
        length: 64,
      }),
      sample: (make) => make.from(LOWER36, 64),
      nearMisses: (make) => [
        make.from(LOWER36, 64),
        `getstream_sha256 = ${make.from(LOWER36, 64)}`,
        `STREAM_API_SECRET=${make.from(LOWER36, 60)}`,
      ],
    },
  ],
} satisfies Provider;

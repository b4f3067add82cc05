import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'LiveKit',
  revoke: { via: 'dashboard', path: ['Cloud dashboard', 'Settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'livekit-api-secret',
      name: 'LiveKit API secret',
      kind: 'contextual',
      severity: 'error',
      env: 'LIVEKIT_API_SECRET',
      // `API` and 12 characters are the id of the key.
      ...contextual({ names: ['livekit'], alphabet: '0-9A-Za-z', length: [43, 44] }),
      sample: (make) => make.alnum(43),
      nearMisses: (make) => [
        make.alnum(43),
        `LIVEKIT_API_SECRET=${make.alnum(37)}`,
        `LIVEKIT_API_KEY=API${make.alnum(12)}`,
      ],
    },
  ],
} satisfies Provider;

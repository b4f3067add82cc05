import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Kagi',
  revoke: { via: 'dashboard', url: 'https://kagi.com/settings/api', path: ['Settings', 'API', 'Regenerate'] },
  rules: [
    {
      id: 'kagi-api-key',
      name: 'Kagi API key',
      kind: 'contextual',
      severity: 'error',
      env: 'KAGI_API_KEY',
      ...contextual({ names: ['kagi'], body: /[\w-]{11}\.[\w-]{43}/, inside: '_-' }),
      sample: (make) => `${make.base64url(11)}.${make.base64url(43)}`,
      nearMisses: (make) => [
        `${make.base64url(11)}.${make.base64url(43)}`,
        `KAGI_API_KEY=${make.base64url(11)}.${make.base64url(20)}`,
      ],
    },
  ],
} satisfies Provider;

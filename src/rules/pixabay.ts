import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Pixabay',
  revoke: { via: 'dashboard', path: ['API documentation', 'Your key'] },
  rules: [
    {
      id: 'pixabay-api-key',
      name: 'Pixabay API key',
      kind: 'contextual',
      severity: 'error',
      env: 'PIXABAY_API_KEY',
      ...contextual({ names: ['pixabay'], body: /\d{6,9}-[0-9a-f]{25}/, inside: '-' }),
      sample: (make) => `1${make.digits(7)}-${make.hex(25)}`,
      nearMisses: (make) => [
        `pixabay_sha256 = 1${make.digits(7)}-${make.hex(25)}`,
        `PIXABAY_API_KEY=1${make.digits(7)}-${make.hex(12)}`,
      ],
    },
  ],
} satisfies Provider;

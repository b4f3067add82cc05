import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Amplitude',
  revoke: { via: 'dashboard', path: ['Organization settings', 'Projects', 'The project', 'Secret key'] },
  rules: [
    {
      id: 'amplitude-secret-key',
      name: 'Amplitude secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'AMPLITUDE_SECRET_KEY',
      // The API key has the same shape and stands in every page.
      ...contextual({ names: ['amplitude secret'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `AMPLITUDE_SECRET_KEY=${make.hex(26)}`,
        `AMPLITUDE_API_KEY=${make.hex(32)}`,
      ],
    },
  ],
} satisfies Provider;

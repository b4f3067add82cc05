import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Pinata',
  revoke: { via: 'dashboard', path: ['API keys', 'Revoke'] },
  rules: [
    {
      id: 'pinata-secret-key',
      name: 'Pinata API secret',
      kind: 'contextual',
      severity: 'error',
      env: 'PINATA_SECRET_API_KEY',
      // The API key has 20 digits.
      ...contextual({ names: ['pinata'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [
        make.hex(64),
        `pinata_sha256 = ${make.hex(64)}`,
        `PINATA_SECRET_API_KEY=${make.hex(60)}`,
      ],
    },
  ],
} satisfies Provider;

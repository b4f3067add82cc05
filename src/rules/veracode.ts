import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Veracode',
  revoke: { via: 'dashboard', path: ['API credentials', 'Revoke'] },
  rules: [
    {
      id: 'veracode-api-key',
      name: 'Veracode API secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'VERACODE_API_KEY_SECRET',
      // The API id has 32 digits.
      ...contextual({ names: ['veracode'], alphabet: '0-9a-f', length: 128 }),
      sample: (make) => make.hex(128),
      nearMisses: (make) => [
        make.hex(128),
        `veracode_sha256 = ${make.hex(128)}`,
        `VERACODE_API_KEY_SECRET=${make.hex(124)}`,
      ],
    },
  ],
} satisfies Provider;

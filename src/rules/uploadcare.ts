import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Uploadcare',
  revoke: { via: 'dashboard', path: ['API keys', 'Secret keys', 'Delete'] },
  rules: [
    {
      id: 'uploadcare-secret-key',
      name: 'Uploadcare secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'UPLOADCARE_SECRET_KEY',
      // The public key has the same form.
      ...contextual({
        names: ['uploadcare secret', 'uploadcare private', 'uploadcare api secret'],
        keywords: ['uploadcare'],
        alphabet: '0-9a-f',
        length: 20,
      }),
      sample: (make) => make.hex(20),
      nearMisses: (make) => [
        make.hex(20),
        `uploadcare_secret_sha256 = ${make.hex(20)}`,
        `UPLOADCARE_SECRET_KEY=${make.hex(16)}`,
      ],
    },
  ],
} satisfies Provider;

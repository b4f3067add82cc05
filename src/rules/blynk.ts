import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Blynk',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'blynk-auth-token',
      name: 'Blynk auth token',
      kind: 'contextual',
      severity: 'error',
      env: 'BLYNK_AUTH_TOKEN',
      ...contextual({ names: ['blynk'], alphabet: '\\w-', length: 32 }),
      sample: (make) => make.base64url(32),
      nearMisses: (make) => [`BLYNK_AUTH_TOKEN=${make.alnum(20)}`, `blynk_sha256 = ${make.alnum(32)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Tinybird',
  revoke: { via: 'dashboard', path: ['Tokens', 'Refresh'] },
  rules: [
    {
      id: 'tinybird-token',
      name: 'Tinybird token',
      kind: 'structured',
      severity: 'error',
      env: 'TINYBIRD_TOKEN',
      keywords: ['p.eyj1ijog'],
      // A JSON that says whose it is, and its signature.
      pattern: token(/p\.eyJ1Ijog[\w-]{40,300}\.[\w-]{43}/, '_-'),
      sample: (make) =>
        `p.${Buffer.from(`{"u": "${createUuid(make)}", "id": "${createUuid(make)}"}`).toString('base64url')}.${make.base64url(42)}a`,
      nearMisses: (make) => [`p.${Buffer.from(`{"u": "${make.hex(8)}"}`).toString('base64url')}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'PubNub',
  revoke: { via: 'dashboard', path: ['Admin portal', 'App', 'Keyset', 'Reset secret key'] },
  rules: [
    {
      id: 'pubnub-secret-key',
      name: 'PubNub secret key',
      kind: 'structured',
      severity: 'error',
      env: 'PUBNUB_SECRET_KEY',
      keywords: ['sec-c-'],
      // Base64 of a UUID's text; `pub-c-` and `sub-c-` keys go to browsers.
      pattern: token(/sec-c-[MNOYZ][0-9A-Za-z]{47}/, '-'),
      sample: (make) =>
        `sec-c-${Buffer.from(`${make.hex(8)}-${make.hex(4)}-4${make.hex(3)}-a${make.hex(3)}-${make.hex(12)}`).toString('base64')}`,
      nearMisses: (make) => [
        `sub-c-${make.hex(8)}-${make.hex(4)}-4${make.hex(3)}-a${make.hex(3)}-${make.hex(12)}`,
        `sec-c-${make.alnum(30)}`,
      ],
    },
  ],
} satisfies Provider;

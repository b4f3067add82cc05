import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'ngrok',
  revoke: { via: 'dashboard', path: ['Authtokens', 'Delete'] },
  rules: [
    {
      id: 'ngrok-token',
      name: 'ngrok authtoken or API key',
      kind: 'contextual',
      severity: 'error',
      env: 'NGROK_AUTHTOKEN',
      // A KSUID of 27 characters, and a secret; the file of the agent says `authtoken` alone.
      ...contextual({ names: ['ngrok', 'authtoken'], body: /[1-3][0-9A-Za-z]{26}_[0-9A-Za-z]{20,21}/ }),
      sample: (make) => `2${make.alnum(26)}_${make.alnum(21)}`,
      nearMisses: (make) => [
        `ngrok_sha256 = 2${make.alnum(26)}_${make.alnum(21)}`,
        `NGROK_AUTHTOKEN=2${make.alnum(26)}_${make.alnum(12)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Mailjet',
  revoke: {
    via: 'dashboard',
    url: 'https://app.mailjet.com/account/apikeys',
    path: ['Account', 'API key management', 'Reset the secret key'],
  },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'mailjet-secret-key',
      name: 'Mailjet API key or secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'MJ_APIKEY_PRIVATE',
      // Two values of the same form: the one is the user, the other the password.
      ...contextual({ names: ['mailjet', 'mj apikey'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `mailjet_sha256 = ${make.hex(32)}`,
        `MJ_APIKEY_PRIVATE=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

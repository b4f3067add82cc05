import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';
import { token } from './_token.ts';

export default {
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  revoke: {
    via: 'dashboard',
    url: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
    path: ['Account', 'API keys & tokens', 'Delete'],
  },
  playbook: {
    logs: ['Monitor', 'Logs'],
    limits: 'https://www.twilio.com/docs/usage/api/usage-trigger',
    limit: 'soft',
    topUp: 'optional',
    keys: 'several',
    github: 'told',
    contact: 'https://help.twilio.com',
    scopes: 'https://www.twilio.com/docs/iam/api-keys/restricted-api-keys',
  },
  rules: [
    {
      id: 'twilio-api-key',
      name: 'Twilio API key',
      kind: 'structured',
      severity: 'error',
      env: 'TWILIO_API_KEY',
      // Too short a prefix to look for: the first digit belongs to the keyword.
      keywords: Array.from('0123456789abcdef', (digit) => `sk${digit}`),
      pattern: token(/SK[0-9a-f]{32}/, '_-'),
      minEntropy: 3,
      sample: (make) => `SK${make.hex(32)}`,
      nearMisses: (make) => [
        `sk${make.hex(32)}`,
        `SK${make.hex(40)}`,
        `TWILIO_API_KEY=SK${make.hex(20)}`,
        `TWILIO_ACCOUNT_SID=AC${make.hex(32)}`,
      ],
    },
    {
      id: 'twilio-auth-token',
      name: 'Twilio auth token',
      kind: 'contextual',
      severity: 'error',
      env: 'TWILIO_AUTH_TOKEN',
      revoke: {
        via: 'dashboard',
        url: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
        path: ['Account', 'API keys & tokens', 'Create a secondary token, then promote it'],
      },
      // Of the account, `AC` and 32 digits.
      ...contextual({ names: ['twilio'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `twilio_sha256 = ${make.hex(32)}`,
        `TWILIO_AUTH_TOKEN=${make.hex(28)}`,
        `TWILIO_ACCOUNT_SID=AC${make.hex(32)}`,
      ],
    },
    {
      id: 'twilio-api-secret',
      name: 'Twilio API key secret',
      kind: 'contextual',
      severity: 'error',
      env: 'TWILIO_API_SECRET',
      // Belongs to an `SK…`; both cases tell it from the auth token.
      ...contextual({
        names: ['twilio api secret', 'twilio api key secret', 'twilio secret'],
        keywords: ['twilio'],
        body: /(?=[0-9A-Z]{0,31}[a-z])(?=[0-9a-z]{0,31}[A-Z])[0-9A-Za-z]{32}/,
      }),
      validate: isInContext,
      sample: (make) => `a${make.alnum(30)}Z`,
      nearMisses: (make) => [
        `twilio_api_secret_sha256 = a${make.alnum(30)}Z`,
        `TWILIO_API_SECRET=${make.alnum(24)}`,
      ],
    },
    {
      id: 'twilio-account-and-token',
      name: 'Twilio auth token beside its account',
      kind: 'contextual',
      severity: 'error',
      env: 'TWILIO_CREDENTIALS',
      revoke: {
        via: 'dashboard',
        url: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
        path: ['Account', 'API keys & tokens', 'Create a secondary token, then promote it'],
      },
      keywords: ['twilio', 'client('],
      // As the libraries and `curl -u` take the two.
      pattern:
        /(?<![0-9A-Za-z])AC[0-9a-f]{32}["'`]?(?:[ \t]{0,8}[,:][ \t]{0,8})["'`]?(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
      minEntropy: 3,
      sample: (make) => {
        const secret = make.hex(32);
        return { text: `AC${make.hex(32)}:${secret}`, secret };
      },
      nearMisses: (make) => [`AC${make.hex(32)}:${make.hex(20)}`, `AC${make.hex(32)} ${make.hex(32)}`],
    },
  ],
} satisfies Provider;

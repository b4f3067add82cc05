import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Mailchimp',
  revoke: {
    via: 'dashboard',
    url: 'https://admin.mailchimp.com/account/api/',
    path: ['Account', 'Extras', 'API keys', 'Revoke'],
  },
  rules: [
    {
      id: 'mailchimp-api-key',
      name: 'Mailchimp API key',
      kind: 'structured',
      severity: 'error',
      env: 'MAILCHIMP_API_KEY',
      keywords: Array.from('123456789', (digit) => `-us${digit}`),
      // The data centre follows the key.
      pattern: token(/[0-9a-f]{32}-us[1-9]\d?/, '_-'),
      minEntropy: 3,
      sample: (make) => `${make.hex(32)}-us${make.pick(['1', '6', '21'])}`,
      nearMisses: (make) => [`${make.hex(20)}-us6`, `${make.hex(32)}-eu6`, `${make.hex(40)}-us6`],
    },
  ],
} satisfies Provider;

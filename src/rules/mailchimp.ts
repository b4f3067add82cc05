import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';
import { token } from './_token.ts';

export default {
  name: 'Mailchimp',
  revoke: {
    via: 'dashboard',
    url: 'https://admin.mailchimp.com/account/api/',
    path: ['Account', 'Extras', 'API keys', 'Revoke'],
  },
  playbook: { keys: 'several', github: 'told' },
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
    {
      id: 'mandrill-api-key',
      name: 'Mandrill API key',
      kind: 'contextual',
      severity: 'error',
      env: 'MANDRILL_API_KEY',
      revoke: { via: 'dashboard', path: ['Settings', 'SMTP & API info', 'Delete the key'] },
      // Mailchimp Transactional; newer keys begin with `md-`.
      ...contextual({ names: ['mandrill'], body: /(?:md-)?(?=[\w-]{0,21}\d)[\w-]{22}/i, inside: '_-' }),
      validate: isInContext,
      sample: (make) => `${make.pick(['', 'md-'])}${make.base64url(22)}`,
      nearMisses: (make) => [
        `mandrill_sha256 = ${make.pick(['', 'md-'])}${make.base64url(22)}`,
        `MANDRILL_API_KEY=${make.base64url(16)}`,
      ],
    },
  ],
} satisfies Provider;

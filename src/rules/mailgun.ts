import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'Mailgun',
  revoke: {
    via: 'dashboard',
    url: 'https://app.mailgun.com/settings/api_security',
    path: ['API security', 'Delete the key'],
  },
  playbook: { logs: ['Sending', 'Logs'], keys: 'several', github: 'told' },
  rules: [
    {
      id: 'mailgun-api-key',
      name: 'Mailgun API key',
      kind: 'structured',
      severity: 'error',
      env: 'MAILGUN_API_KEY',
      keywords: ['key-', 'mailgun'],
      // Not the name of a file with a digest in it. Newer keys have no prefix but three groups of hex digits.
      pattern: token(/key-[0-9A-Fa-f]{32}(?!\.[a-z])|[0-9A-Fa-f]{32}-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{8}/, '_-'),
      minEntropy: 3,
      sample: (make) => make.pick([`key-${make.hex(32)}`, `${make.hex(32)}-${make.hex(8)}-${make.hex(8)}`]),
      nearMisses: (make) => [
        `key-${make.hex(20)}`,
        `key-${make.hex(40)}`,
        `key-${make.hex(32)}.png`,
        `pubkey-${make.hex(32)}`,
      ],
    },
    {
      id: 'mailgun-signing-key',
      name: 'Mailgun webhook signing key',
      kind: 'contextual',
      severity: 'error',
      env: 'MAILGUN_WEBHOOK_SIGNING_KEY',
      revoke: { via: 'dashboard', path: ['API security', 'HTTP webhook signing key', 'Reset'] },
      ...contextual({
        names: ['mailgun webhook', 'mailgun signing', 'mailgun http webhook'],
        keywords: ['mailgun'],
        alphabet: '0-9a-f',
        length: 32,
      }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `mailgun_webhook_sha256 = ${make.hex(32)}`,
        `MAILGUN_WEBHOOK_SIGNING_KEY=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Twilio SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  revoke: {
    via: 'dashboard',
    url: 'https://app.sendgrid.com/settings/api_keys',
    path: ['Settings', 'API keys', 'Delete'],
  },
  playbook: { logs: 'https://app.sendgrid.com/email_activity', keys: 'several', github: 'told' },
  rules: [
    {
      id: 'sendgrid-api-key',
      name: 'SendGrid API key',
      kind: 'structured',
      severity: 'error',
      env: 'SENDGRID_API_KEY',
      keywords: ['sg.'],
      // The key's id (22), a dot, the secret (43). Namespaces look alike but for the randomness.
      pattern: token(/SG\.(?<body>[\w.=-]{66})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `SG.${make.base64url(22)}.${make.base64url(43)}`,
      nearMisses: (make) => [
        `SG.${make.base64url(22)}`,
        `SG.${make.base64url(16)}.${make.base64url(43)}`,
        `SG.${'Windows.Forms.'.repeat(5).slice(0, 66)}`,
      ],
    },
  ],
} satisfies Provider;

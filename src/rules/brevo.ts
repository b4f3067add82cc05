import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Brevo',
  revoke: {
    via: 'dashboard',
    url: 'https://app.brevo.com/settings/keys/api',
    path: ['SMTP & API', 'Delete the key'],
  },
  playbook: { keys: 'several', github: 'told' },
  rules: [
    {
      id: 'brevo-api-key',
      name: 'Brevo API or SMTP key',
      kind: 'structured',
      severity: 'error',
      env: 'BREVO_API_KEY',
      keywords: ['xkeysib-', 'xsmtpsib-'],
      pattern: token(/x(?:key|smtp)sib-[0-9A-Fa-f]{64}-[0-9A-Za-z]{16}/, '_-'),
      sample: (make) => `${make.pick(['xkeysib', 'xsmtpsib'])}-${make.hex(64)}-${make.alnum(16)}`,
      nearMisses: (make) => [`xkeysib-${make.hex(64)}`, `xkeysib-${make.hex(32)}-${make.alnum(16)}`],
    },
  ],
} satisfies Provider;

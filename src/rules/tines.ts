import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Tines',
  revoke: { via: 'dashboard', path: ['The action', 'Webhook', 'Regenerate the secret'] },
  rules: [
    {
      id: 'tines-webhook',
      name: 'Tines webhook',
      kind: 'structured',
      severity: 'error',
      env: 'TINES_WEBHOOK_URL',
      keywords: ['.tines.com/webhook/'],
      pattern: token(/https?:\/\/[\w.-]{1,80}\.tines\.com\/webhook\/[0-9A-Za-z]{32}\/[0-9A-Za-z]{32}/),
      sample: (make) => `https://${make.lower(8)}.tines.com/webhook/${make.hex(32)}/${make.hex(32)}`,
      nearMisses: (make) => [`https://${make.lower(8)}.tines.com/webhook/${make.hex(32)}`],
    },
  ],
} satisfies Provider;

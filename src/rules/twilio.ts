import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  revoke: {
    via: 'dashboard',
    url: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
    path: ['Account', 'API keys & tokens', 'Delete'],
  },
  rules: [
    {
      id: 'twilio-api-key',
      name: 'Twilio API key',
      kind: 'contextual',
      severity: 'error',
      env: 'TWILIO_API_KEY',
      // Its secret has no mark of its own; too short a prefix to stand alone.
      ...contextual({ names: ['twilio'], alphabet: '0-9a-f', length: 32, prefix: 'SK' }),
      sample: (make) => `SK${make.hex(32)}`,
      nearMisses: (make) => [
        `SK${make.hex(32)}`,
        `TWILIO_API_KEY=SK${make.hex(20)}`,
        `TWILIO_ACCOUNT_SID=AC${make.hex(32)}`,
      ],
    },
  ],
} satisfies Provider;

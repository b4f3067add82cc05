import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Vonage',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.nexmo.com/settings',
    path: ['API settings', 'Add a second secret', 'Revoke the old one'],
  },
  rules: [
    {
      id: 'vonage-api-secret',
      name: 'Vonage (Nexmo) API secret',
      kind: 'contextual',
      severity: 'error',
      env: 'VONAGE_API_SECRET',
      // The key has eight hex digits.
      ...contextual({ names: ['nexmo', 'vonage'], body: /(?=[0-9A-Za-z]{0,15}\d)[0-9A-Za-z]{16}/i }),
      validate: isInContext,
      sample: (make) => make.alnum(16),
      nearMisses: (make) => [
        make.alnum(16),
        `nexmo_sha256 = ${make.alnum(16)}`,
        `VONAGE_API_SECRET=${make.alnum(12)}`,
      ],
    },
  ],
} satisfies Provider;

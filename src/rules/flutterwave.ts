import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Flutterwave',
  revoke: {
    via: 'dashboard',
    url: 'https://app.flutterwave.com/dashboard/settings/apis/live',
    path: ['Settings', 'API keys', 'Regenerate'],
  },
  playbook: { keys: 'one', github: 'untold' },
  rules: [
    {
      id: 'flutterwave-secret-key',
      name: 'Flutterwave secret key',
      kind: 'structured',
      severity: 'error',
      env: 'FLW_SECRET_KEY',
      keywords: ['flwseck-'],
      // Newer ones have a second part.
      pattern: token(/FLWSECK-[0-9a-z]{32}(?:-[0-9a-z]{8,20})?-X/, '_-'),
      minEntropy: 3,
      sample: (make) => `FLWSECK-${make.hex(32)}${make.pick(['', `-${make.hex(11)}vt`])}-X`,
      nearMisses: (make) => [`FLWPUBK-${make.hex(32)}-X`, `FLWSECK-${make.hex(12)}-X`],
    },
    {
      id: 'flutterwave-test-key',
      name: 'Flutterwave test key',
      kind: 'structured',
      // It moves no money. The encryption key has the shorter form.
      severity: 'warning',
      env: 'FLW_SECRET_KEY',
      keywords: ['flwseck_test-'],
      pattern: token(/FLWSECK_TEST-(?:[0-9a-z]{32}-X|[0-9a-f]{12}(?:[0-9a-f]{12})?)/, '_-'),
      minEntropy: 3,
      sample: (make) => `FLWSECK_TEST-${make.pick([`${make.hex(32)}-X`, make.hex(12)])}`,
      nearMisses: (make) => [`FLWPUBK_TEST-${make.hex(32)}-X`],
    },
  ],
} satisfies Provider;

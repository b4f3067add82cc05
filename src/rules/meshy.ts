import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Meshy',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'meshy-api-key',
      name: 'Meshy API key',
      kind: 'structured',
      severity: 'error',
      env: 'MESHY_API_KEY',
      keywords: ['msy_'],
      // Its documentation has a key for a test mode.
      pattern: token(/msy_(?<body>[0-9A-Za-z]{36,44})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `msy_${make.alnum(40)}`,
      nearMisses: (make) => [`msy_${make.alnum(20)}`, `msy_dummy_api_key_for_test_mode_${make.digits(8)}`],
    },
  ],
} satisfies Provider;

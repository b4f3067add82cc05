import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  revoke: {
    via: 'dashboard',
    url: 'https://replicate.com/account/api-tokens',
    path: ['API tokens', 'Disable'],
  },
  playbook: { usage: 'https://replicate.com/account/billing', keys: 'several', github: 'told' },
  rules: [
    {
      id: 'replicate-api-token',
      name: 'Replicate API token',
      kind: 'structured',
      severity: 'error',
      env: 'REPLICATE_API_TOKEN',
      keywords: ['r8_'],
      // 40 characters. Names of pixel formats begin alike.
      pattern: token(/r8_(?<body>[\w-]{37})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `r8_${make.alnum(37)}`,
      nearMisses: (make) => [`r8_${make.alnum(20)}`, 'r8_snorm_to_r8g8b8a8_unorm_conversion_a0'],
    },
  ],
} satisfies Provider;

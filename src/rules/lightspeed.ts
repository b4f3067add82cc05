import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Lightspeed',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'lightspeed-personal-token',
      name: 'Lightspeed personal token',
      kind: 'structured',
      severity: 'error',
      env: 'LIGHTSPEED_TOKEN',
      keywords: ['lsxs_pt_'],
      pattern: token(/lsxs_pt_(?<body>[0-9A-Za-z]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `lsxs_pt_${make.alnum(32)}`,
      nearMisses: (make) => [`lsxs_pt_${make.alnum(16)}`],
    },
  ],
} satisfies Provider;

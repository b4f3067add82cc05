import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Val Town',
  revoke: {
    via: 'dashboard',
    url: 'https://www.val.town/settings/api',
    path: ['Settings', 'API tokens', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'val-town-token',
      name: 'Val Town API token',
      kind: 'structured',
      severity: 'error',
      env: 'VAL_TOWN_API_KEY',
      keywords: ['vtwn_'],
      // Not documented; 28 letters and digits where one is seen.
      pattern: token(/vtwn_(?<body>[\w-]{20,80})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `vtwn_${make.alnum(28)}`,
      nearMisses: (make) => [`vtwn_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

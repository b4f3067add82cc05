import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Notion',
  revoke: {
    via: 'dashboard',
    url: 'https://www.notion.so/profile/integrations',
    path: ['Integration', 'Configuration', 'Refresh secret'],
  },
  playbook: { keys: 'one', github: 'told' },
  rules: [
    {
      id: 'notion-integration-token',
      name: 'Notion integration token',
      kind: 'structured',
      severity: 'error',
      env: 'NOTION_TOKEN',
      keywords: ['ntn_'],
      // Eleven digits, then 35 letters and digits.
      pattern: token(/ntn_[0-9A-Za-z]{11}(?<body>[0-9A-Za-z]{35})/),
      validate: hasRandomBody,
      sample: (make) => `ntn_${make.digits(11)}${make.alnum(35)}`,
      nearMisses: (make) => [`ntn_${make.alnum(30)}`, `ntn_${'tokenOfTheUser'.repeat(4).slice(0, 46)}`],
    },
    {
      id: 'notion-legacy-token',
      name: 'Notion integration token (before September 2024)',
      kind: 'structured',
      severity: 'error',
      env: 'NOTION_TOKEN',
      keywords: ['secret_'],
      // A common word before it: only the exact length and no regularity tell it from a name.
      pattern: token(/secret_(?<body>[0-9A-Za-z]{43})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `secret_${make.alnum(43)}`,
      nearMisses: (make) => [
        `secret_${make.alnum(30)}`,
        `secret_${'ManagerForTheUser'.repeat(3).slice(0, 43)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'NetBird',
  revoke: { via: 'dashboard', path: ['Team', 'Users', 'Access tokens', 'Delete'] },
  rules: [
    {
      id: 'netbird-access-token',
      name: 'NetBird access token',
      kind: 'structured',
      severity: 'error',
      env: 'NETBIRD_TOKEN',
      keywords: ['nbp_'],
      // 30 characters and six to check them.
      pattern: token(/nbp_(?<body>[0-9A-Za-z]{36})/),
      validate: hasRandomBody,
      sample: (make) => `nbp_${make.alnum(36)}`,
      nearMisses: (make) => [`nbp_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

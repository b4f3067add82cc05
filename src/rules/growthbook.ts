import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'GrowthBook',
  revoke: { via: 'dashboard', path: ['Settings', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'growthbook-secret-key',
      name: 'GrowthBook secret key',
      kind: 'structured',
      severity: 'error',
      env: 'GROWTHBOOK_SECRET_KEY',
      keywords: ['secret_admin_', 'secret_readonly_', 'secret_user_'],
      pattern: token(/secret_(?:admin|readonly|user)_(?<body>[\w=-]{22,60})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `secret_${make.pick(['admin', 'readonly', 'user'])}_${make.alnum(44)}`,
      nearMisses: (make) => [`secret_admin_${make.alnum(8)}`, `secret_user_configuration_of_the_service`],
    },
  ],
} satisfies Provider;

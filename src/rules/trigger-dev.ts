import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Trigger.dev',
  revoke: { via: 'dashboard', path: ['The environment', 'API keys', 'Regenerate'] },
  rules: [
    {
      id: 'trigger-dev-secret-key',
      name: 'Trigger.dev secret key',
      kind: 'structured',
      severity: 'error',
      env: 'TRIGGER_SECRET_KEY',
      keywords: ['tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_preview_', 'tr_pat_'],
      pattern: token(/tr_(?:dev|prod|stg|preview|pat)_(?<body>[0-9A-Za-z]{20,40})/),
      minEntropy: 3,
      validate: hasRandomBody,
      sample: (make) => `tr_${make.pick(['dev', 'prod', 'pat'])}_${make.alnum(24)}`,
      nearMisses: (make) => [`tr_prod_${make.alnum(10)}`],
    },
  ],
} satisfies Provider;

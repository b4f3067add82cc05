import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'dbt',
  revoke: { via: 'dashboard', path: ['Account settings', 'API tokens', 'Delete'] },
  rules: [
    {
      id: 'dbt-cloud-token',
      name: 'dbt Cloud token',
      kind: 'structured',
      severity: 'error',
      env: 'DBT_CLOUD_API_TOKEN',
      keywords: ['dbtc_', 'dbtu_'],
      // Of a service or a person.
      pattern: token(/dbt[cu]_(?<body>[\w=-]{36,64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `dbt${make.pick(['c', 'u'])}_${make.base64url(43)}`,
      nearMisses: (make) => [`dbtc_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

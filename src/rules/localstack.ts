import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'LocalStack',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'localstack-auth-token',
      name: 'LocalStack auth token',
      kind: 'contextual',
      severity: 'error',
      env: 'LOCALSTACK_AUTH_TOKEN',
      ...contextual({
        names: ['localstack'],
        body: /ls-[0-9A-Za-z]{6,10}(?:-[0-9A-Za-z]{4,8}){3}-[0-9A-Za-z]{8,16}/,
      }),
      sample: (make) =>
        `ls-${make.alnum(8)}-${make.digits(4)}-${make.alnum(4)}-${make.alnum(4)}-${make.alnum(12)}`,
      nearMisses: (make) => [`LOCALSTACK_AUTH_TOKEN=ls-${make.alnum(8)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'LambdaTest',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'lambdatest-access-key',
      name: 'LambdaTest access key',
      kind: 'contextual',
      severity: 'error',
      env: 'LT_ACCESS_KEY',
      ...contextual({ names: ['lambdatest', 'lt access'], body: /LT_[0-9A-Za-z]{40,50}/ }),
      sample: (make) => `LT_${make.alnum(47)}`,
      nearMisses: (make) => [`LT_ACCESS_KEY=LT_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

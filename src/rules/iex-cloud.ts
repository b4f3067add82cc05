import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'IEX Cloud',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'iex-cloud-secret-token',
      name: 'IEX Cloud secret token',
      kind: 'contextual',
      severity: 'error',
      env: 'IEX_TOKEN',
      // `T` marks the sandbox; `pk_` is public. Others' keys look the same.
      ...contextual({
        names: ['iex cloud', 'iexapis', 'iex token', 'iex api'],
        body: /T?sk_[0-9a-f]{32}/,
      }),
      sample: (make) => `${make.pick(['sk', 'Tsk'])}_${make.hex(32)}`,
      nearMisses: (make) => [`IEX_TOKEN=pk_${make.hex(32)}`, `IEX_TOKEN=sk_${make.hex(20)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'currencyapi',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'currencyapi-key',
      name: 'currencyapi or freecurrencyapi key',
      kind: 'structured',
      severity: 'error',
      env: 'CURRENCYAPI_KEY',
      keywords: ['cur_live_', 'fca_live_'],
      pattern: token(/(?:cur|fca)_live_[0-9A-Za-z]{40}/, '_-'),
      sample: (make) => `${make.pick(['cur', 'fca'])}_live_${make.alnum(40)}`,
      nearMisses: (make) => [`CURRENCYAPI_KEY=cur_live_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

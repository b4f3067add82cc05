import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'GoDaddy',
  revoke: { via: 'dashboard', path: ['Developer portal', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'godaddy-api-key',
      name: 'GoDaddy API key and secret',
      kind: 'contextual',
      severity: 'error',
      env: 'GODADDY_API_KEY',
      ...contextual({
        names: ['godaddy', 'sso-key'],
        body: /[0-9A-Za-z]{10,14}_[0-9A-Za-z]{21,22}:[0-9A-Za-z]{21,22}/,
      }),
      sample: (make) => `${make.alnum(12)}_${make.alnum(22)}:${make.alnum(22)}`,
      nearMisses: (make) => [`GODADDY_API_KEY=${make.alnum(12)}_${make.alnum(10)}`],
    },
  ],
} satisfies Provider;

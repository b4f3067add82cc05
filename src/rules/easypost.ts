import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'EasyPost',
  revoke: {
    via: 'dashboard',
    url: 'https://app.easypost.com/account/api-keys',
    path: ['API keys', 'Delete'],
  },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'easypost-api-key',
      name: 'EasyPost API key',
      kind: 'structured',
      severity: 'error',
      env: 'EASYPOST_API_KEY',
      keywords: ['ezak'],
      pattern: token(/EZAK[0-9A-Za-z]{54}/, '+/='),
      minEntropy: 3,
      sample: (make) => `EZAK${make.alnum(54)}`,
      nearMisses: (make) => [`EZAK${make.alnum(30)}`, `EZAK${make.alnum(60)}`],
    },
    {
      id: 'easypost-test-key',
      name: 'EasyPost test key',
      kind: 'structured',
      // It buys no postage.
      severity: 'warning',
      env: 'EASYPOST_API_KEY',
      keywords: ['eztk'],
      pattern: token(/EZTK[0-9A-Za-z]{54}/, '+/='),
      minEntropy: 3,
      sample: (make) => `EZTK${make.alnum(54)}`,
      nearMisses: (make) => [`EZTK${make.alnum(30)}`],
    },
  ],
} satisfies Provider;

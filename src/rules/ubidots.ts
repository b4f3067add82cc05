import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Ubidots',
  revoke: { via: 'dashboard', path: ['API credentials', 'Tokens', 'Delete'] },
  rules: [
    {
      id: 'ubidots-token',
      name: 'Ubidots token',
      kind: 'structured',
      severity: 'error',
      env: 'UBIDOTS_TOKEN',
      keywords: ['bbff-', 'bbus-'],
      pattern: token(/BB(?:FF|US)-[0-9A-Za-z]{30}/, '-'),
      minEntropy: 3,
      sample: (make) => `BBFF-${make.alnum(30)}`,
      nearMisses: (make) => [`BBFF-${make.alnum(10)}`],
    },
  ],
} satisfies Provider;

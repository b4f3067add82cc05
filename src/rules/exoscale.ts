import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Exoscale',
  revoke: { via: 'dashboard', url: 'https://portal.exoscale.com/iam/keys', path: ['IAM', 'Keys', 'Revoke'] },
  rules: [
    {
      id: 'exoscale-api-key',
      name: 'Exoscale API key',
      kind: 'structured',
      severity: 'error',
      env: 'EXOSCALE_API_KEY',
      keywords: ['exo'],
      // The key's name; its secret, without a mark of its own, mostly stands beside it. Not a constant in capitals.
      pattern: token(/EXO(?=[0-9A-Za-z]{0,16}\d)(?=[0-9A-Z]{0,16}[a-z])[0-9A-Za-z]{24,30}/, '_-'),
      minEntropy: 3,
      sample: (make) => `EXO${make.pick(['a', 'f'])}7${make.hex(22)}`,
      nearMisses: (make) => [`EXO${make.hex(12)}`, `EXO${make.upper(24)}`, `EXO${make.lower(24)}`],
    },
  ],
} satisfies Provider;

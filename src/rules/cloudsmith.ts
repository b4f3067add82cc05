import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Cloudsmith',
  revoke: {
    via: 'dashboard',
    url: 'https://app.cloudsmith.com/user/settings/api-key',
    path: ['User settings', 'API key', 'Refresh'],
  },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'cloudsmith-api-key',
      name: 'Cloudsmith API key',
      kind: 'structured',
      severity: 'error',
      env: 'CLOUDSMITH_API_KEY',
      keywords: ['csa_'],
      // Not documented: mostly 30 hex digits and six characters, and a digit early, unlike an identifier.
      pattern: token(/csa_(?=[A-Za-z]{0,16}\d)[0-9A-Za-z]{36}/, '_-'),
      minEntropy: 3,
      sample: (make) => `csa_${make.hex(30)}${make.alnum(6)}`,
      nearMisses: (make) => [`csa_${make.hex(20)}`, `csa_${make.from('ghijkl', 36)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Authress',
  revoke: { via: 'dashboard', path: ['Service clients', 'The client', 'Access keys', 'Delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'authress-access-key',
      name: 'Authress service client access key',
      kind: 'structured',
      severity: 'error',
      env: 'AUTHRESS_ACCESS_KEY',
      keywords: ['.acc-', '.acc_'],
      // The client, the key's number, the account, and the private key in base64.
      pattern: token(
        /(?:sc|ext|scauth|authress)_[0-9A-Za-z]{4,40}\.[0-9A-Za-z]{4,6}\.acc[_-][0-9A-Za-z-]{5,40}\.[\w+/=-]{30,200}/,
        '+/=',
      ),
      minEntropy: 3,
      sample: (make) => `sc_${make.alnum(20)}.${make.alnum(4)}.acc-${make.lower(16)}.${make.base64(64)}`,
      nearMisses: (make) => [`sc_${make.alnum(20)}.${make.alnum(4)}.acc-${make.lower(16)}`],
    },
  ],
} satisfies Provider;

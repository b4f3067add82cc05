import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Frame.io',
  revoke: { via: 'dashboard', url: 'https://developer.frame.io/app/tokens', path: ['Tokens', 'Delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'frameio-token',
      name: 'Frame.io developer token',
      kind: 'structured',
      severity: 'error',
      env: 'FRAMEIO_TOKEN',
      keywords: ['fio-u-'],
      pattern: token(/fio-u-[\w=-]{64}/, '_-'),
      minEntropy: 3,
      sample: (make) => `fio-u-${make.base64url(63)}${make.alnum(1)}`,
      nearMisses: (make) => [`fio-u-${make.base64url(30)}`, `fio-u-${'x'.repeat(64)}`],
    },
  ],
} satisfies Provider;

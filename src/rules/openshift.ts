import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Red Hat OpenShift',
  revoke: { via: 'command', command: 'oc logout' },
  rules: [
    {
      id: 'openshift-token',
      name: 'OpenShift user token',
      kind: 'structured',
      severity: 'error',
      env: 'OPENSHIFT_TOKEN',
      keywords: ['sha256~'],
      // The name of the hash stands before the token itself.
      pattern: token(/sha256~[\w-]{43}/, '_-'),
      minEntropy: 3.5,
      sample: (make) => `sha256~${make.base64url(43)}`,
      nearMisses: (make) => [`sha256~${make.base64url(30)}`, `sha256:${make.hex(64)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Adobe',
  revoke: {
    via: 'dashboard',
    url: 'https://developer.adobe.com/console/projects',
    path: ['Project', 'Credentials', 'Add a client secret', 'Delete the old one'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'adobe-client-secret',
      name: 'Adobe client secret',
      kind: 'structured',
      severity: 'error',
      env: 'ADOBE_CLIENT_SECRET',
      keywords: ['p8e-', 'p8-'],
      // The shorter prefix needs a digit and a capital, so that no hyphenated name is taken for it.
      pattern: token(/(?:p8e-|p8-(?=[\w-]{0,31}\d)(?=[\w-]{0,31}[A-Z]))[\w-]{32}/, '_-'),
      minEntropy: 3,
      sample: (make) => `${make.pick(['p8e', 'p8'])}-aA1${make.base64url(28)}z`,
      nearMisses: (make) => [`p8e-${make.base64url(12)}`, `p8-${make.lower(32)}`, `p9e-${make.alnum(32)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { LOWER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'Akamai',
  revoke: {
    via: 'dashboard',
    path: ['Control Center', 'Identity & access', 'API clients', 'The client', 'Deactivate'],
  },
  rules: [
    {
      id: 'akamai-edgegrid-token',
      name: 'Akamai EdgeGrid token',
      kind: 'structured',
      severity: 'error',
      env: 'AKAMAI_CLIENT_TOKEN',
      docs: 'https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials',
      keywords: ['akab-'],
      pattern: token(/akab-[0-9a-z]{16}-[0-9a-z]{16}/, '_-'),
      minEntropy: 3,
      sample: (make) => `akab-${make.from(LOWER_ALNUM, 16)}-${make.from(LOWER_ALNUM, 16)}`,
      nearMisses: (make) => [`AKAMAI_CLIENT_TOKEN=akab-${make.from(LOWER_ALNUM, 8)}`],
    },
    {
      id: 'akamai-client-secret',
      name: 'Akamai EdgeGrid client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'AKAMAI_CLIENT_SECRET',
      ...contextual({ names: ['akamai', 'edgegrid', 'edgerc'], body: /[0-9A-Za-z+/]{43}=/, inside: '+/=' }),
      sample: (make) => `${make.base64(43)}=`,
      nearMisses: (make) => [`${make.base64(43)}=`, `AKAMAI_CLIENT_SECRET=${make.base64(20)}`],
    },
  ],
} satisfies Provider;

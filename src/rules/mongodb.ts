import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'MongoDB',
  revoke: {
    via: 'dashboard',
    url: 'https://cloud.mongodb.com/',
    path: ['Access Manager', 'Applications', 'Service accounts', 'Revoke secret'],
  },
  rules: [
    {
      id: 'mongodb-atlas-service-account-secret',
      name: 'MongoDB Atlas service account secret',
      kind: 'structured',
      severity: 'error',
      env: 'MONGODB_ATLAS_CLIENT_SECRET',
      keywords: ['mdb_sa_sk_'],
      // `mdb_sa_id_` and 24 hex digits are the account's public id.
      pattern: token(/mdb_sa_sk_[\w-]{40}/, '_-'),
      sample: (make) => `mdb_sa_sk_${make.base64url(40)}`,
      nearMisses: (make) => [`mdb_sa_id_${make.hex(24)}`, `mdb_sa_sk_${make.base64url(30)}`],
    },
  ],
} satisfies Provider;

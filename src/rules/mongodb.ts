import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'MongoDB',
  revoke: {
    via: 'dashboard',
    url: 'https://cloud.mongodb.com/',
    path: ['Access Manager', 'Applications', 'Service accounts', 'Revoke secret'],
  },
  playbook: {
    logs: ['The organization', 'Activity feed'],
    limits: ['The organization', 'Alerts'],
    limit: 'soft',
    keys: 'several',
    github: 'told',
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
    {
      id: 'mongodb-atlas-private-key',
      name: 'MongoDB Atlas private API key',
      kind: 'contextual',
      severity: 'error',
      env: 'MONGODB_ATLAS_PRIVATE_KEY',
      revoke: {
        via: 'dashboard',
        url: 'https://cloud.mongodb.com/',
        path: ['Access manager', 'API keys', 'Delete'],
      },
      // The public key has eight letters.
      ...contextual({
        names: ['atlas private', 'atlas api', 'mongodb atlas', 'mcli private'],
        keywords: ['atlas', 'mcli_private'],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `atlas_private_sha256 = ${createUuid(make)}`,
        `atlas_private_id: ${createUuid(make)}`,
        `MONGODB_ATLAS_PRIVATE_KEY=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Scaleway',
  revoke: {
    via: 'dashboard',
    url: 'https://console.scaleway.com/iam/api-keys',
    path: ['IAM', 'API keys', 'Delete'],
  },
  rules: [
    {
      id: 'scaleway-secret-key',
      name: 'Scaleway secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'SCW_SECRET_KEY',
      // `SCW` and 17 characters are the access key, an identifier.
      ...contextual({
        names: ['scaleway', 'scw secret', 'scw token'],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `scaleway_sha256 = ${createUuid(make)}`,
        `scaleway_id: ${createUuid(make)}`,
        `SCW_SECRET_KEY=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

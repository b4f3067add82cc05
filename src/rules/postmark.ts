import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Postmark',
  revoke: {
    via: 'dashboard',
    url: 'https://account.postmarkapp.com/servers',
    path: ['The server', 'API tokens', 'Add one, then delete the old one'],
  },
  rules: [
    {
      id: 'postmark-token',
      name: 'Postmark server or account token',
      kind: 'contextual',
      severity: 'error',
      env: 'POSTMARK_SERVER_TOKEN',
      docs: 'https://postmarkapp.com/developer/api/overview',
      ...contextual({ names: ['postmark'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `postmark_sha256 = ${createUuid(make)}`,
        `postmark_id: ${createUuid(make)}`,
        `POSTMARK_SERVER_TOKEN=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Docusign',
  revoke: { via: 'dashboard', path: ['Admin', 'Apps and keys', 'The app', 'Secret keys', 'Delete'] },
  rules: [
    {
      id: 'docusign-secret-key',
      name: 'Docusign secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'DOCUSIGN_SECRET_KEY',
      // The integration key, of the same form, is an id.
      ...contextual({ names: ['docusign'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `DOCUSIGN_SECRET_KEY=${createUuid(make).slice(1)}`,
        `DOCUSIGN_ACCOUNT_ID=${createUuid(make)}`,
      ],
    },
  ],
} satisfies Provider;

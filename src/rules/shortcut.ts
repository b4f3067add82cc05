import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Shortcut',
  revoke: { via: 'dashboard', path: ['Settings', 'API tokens', 'Delete'] },
  rules: [
    {
      id: 'shortcut-api-token',
      name: 'Shortcut API token',
      kind: 'contextual',
      severity: 'error',
      env: 'SHORTCUT_API_TOKEN',
      docs: 'https://developer.shortcut.com/api/rest/v3',
      ...contextual({ names: ['shortcut', 'clubhouse'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `shortcut_sha256 = ${createUuid(make)}`,
        `shortcut_id: ${createUuid(make)}`,
        `SHORTCUT_API_TOKEN=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

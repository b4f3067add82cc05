import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Vapi',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'vapi-private-key',
      name: 'Vapi private API key',
      kind: 'contextual',
      severity: 'error',
      env: 'VAPI_PRIVATE_KEY',
      ...contextual({
        names: ['vapi private', 'vapi api', 'vapi token', 'vapi key', 'vapi secret'],
        keywords: ['vapi_', 'vapi-', 'vapi.', 'vapiprivate', 'vapiapi', 'vapitoken', 'vapikey', 'vapi '],
        body: new RegExp(uuid, 'i'),
        inside: '-',
      }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [
        createUuid(make),
        `vapi_private_sha256 = ${createUuid(make)}`,
        `vapi_private_id: ${createUuid(make)}`,
        `VAPI_PRIVATE_KEY=${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

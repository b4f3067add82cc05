import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'fal',
  revoke: { via: 'dashboard', url: 'https://fal.ai/dashboard/keys', path: ['Dashboard', 'Keys', 'Delete'] },
  rules: [
    {
      id: 'fal-api-key',
      name: 'fal API key',
      kind: 'contextual',
      severity: 'error',
      env: 'FAL_KEY',
      // The id of the key, and its secret.
      ...contextual({
        names: ['fal key', 'fal api', 'fal.ai'],
        keywords: ['falkey', 'fal_key', 'fal-key', 'fal.key', 'falapi', 'fal_api', 'fal-api', 'fal.ai'],
        body: new RegExp(`${uuid}:[0-9a-f]{32}`, 'i'),
      }),
      sample: (make) => `${createUuid(make)}:${make.hex(32)}`,
      nearMisses: (make) => [`${createUuid(make)}:${make.hex(32)}`, `FAL_KEY=${createUuid(make)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'GraphHopper',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'graphhopper-api-key',
      name: 'GraphHopper API key',
      kind: 'contextual',
      severity: 'error',
      env: 'GRAPHHOPPER_API_KEY',
      ...contextual({ names: ['graphhopper'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `GRAPHHOPPER_API_KEY=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;

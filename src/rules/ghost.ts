import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Ghost',
  revoke: {
    via: 'dashboard',
    path: ['Settings', 'Integrations', 'The integration', 'Admin API key', 'Regenerate'],
  },
  rules: [
    {
      id: 'ghost-admin-api-key',
      name: 'Ghost Admin API key',
      kind: 'contextual',
      severity: 'error',
      env: 'GHOST_ADMIN_API_KEY',
      docs: 'https://ghost.org/docs/admin-api/',
      // An id and a secret; the Content API key is public.
      ...contextual({
        names: ['ghost admin', 'ghost api', 'ghost key'],
        keywords: [
          'ghostadmin',
          'ghost_admin',
          'ghost-admin',
          'ghost.admin',
          'ghostapi',
          'ghost_api',
          'ghost-api',
          'ghostkey',
          'ghost_key',
        ],
        body: /[0-9a-f]{24}:[0-9a-f]{64}/,
      }),
      sample: (make) => `${make.hex(24)}:${make.hex(64)}`,
      nearMisses: (make) => [`${make.hex(24)}:${make.hex(64)}`, `GHOST_ADMIN_API_KEY=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Gitea and Forgejo',
  revoke: { via: 'dashboard', path: ['User settings', 'Applications', 'Access tokens', 'Delete'] },
  rules: [
    {
      id: 'gitea-access-token',
      name: 'Gitea or Forgejo access token',
      kind: 'contextual',
      severity: 'error',
      env: 'GITEA_TOKEN',
      ...contextual({ names: ['gitea', 'forgejo', 'codeberg'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [make.hex(40), `GITEA_TOKEN=${make.hex(34)}`],
    },
  ],
} satisfies Provider;

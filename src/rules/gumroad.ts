import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Gumroad',
  revoke: { via: 'dashboard', path: ['Settings', 'Advanced', 'Applications', 'Delete'] },
  rules: [
    {
      id: 'gumroad-access-token',
      name: 'Gumroad access token',
      kind: 'contextual',
      severity: 'error',
      env: 'GUMROAD_ACCESS_TOKEN',
      ...contextual({ names: ['gumroad'], alphabet: '0-9A-Za-z_-', length: 43 }),
      sample: (make) => make.base64url(43),
      nearMisses: (make) => [make.base64url(43), `GUMROAD_ACCESS_TOKEN=${make.base64url(37)}`],
    },
  ],
} satisfies Provider;

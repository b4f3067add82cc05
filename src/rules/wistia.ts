import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Wistia',
  revoke: { via: 'dashboard', path: ['Account settings', 'API access', 'Delete'] },
  rules: [
    {
      id: 'wistia-api-token',
      name: 'Wistia API token',
      kind: 'contextual',
      severity: 'error',
      env: 'WISTIA_API_TOKEN',
      ...contextual({ names: ['wistia'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [
        make.hex(64),
        `wistia_sha256 = ${make.hex(64)}`,
        `WISTIA_API_TOKEN=${make.hex(60)}`,
      ],
    },
  ],
} satisfies Provider;

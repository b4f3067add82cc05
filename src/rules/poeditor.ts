import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'POEditor',
  revoke: { via: 'dashboard', path: ['Account settings', 'API access', 'Reset'] },
  rules: [
    {
      id: 'poeditor-api-token',
      name: 'POEditor API token',
      kind: 'contextual',
      severity: 'error',
      env: 'POEDITOR_API_TOKEN',
      ...contextual({ names: ['poeditor'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `poeditor_sha256 = ${make.hex(32)}`,
        `POEDITOR_API_TOKEN=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

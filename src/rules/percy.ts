import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Percy',
  revoke: { via: 'dashboard', path: ['Project settings', 'Project token', 'Regenerate'] },
  rules: [
    {
      id: 'percy-token',
      name: 'Percy token',
      kind: 'contextual',
      severity: 'error',
      env: 'PERCY_TOKEN',
      ...contextual({ names: ['percy'], body: /(?:web_|app_|auto_|ss_)?[0-9a-f]{64}/, inside: '_' }),
      sample: (make) => `${make.pick(['', 'web_'])}${make.hex(64)}`,
      nearMisses: (make) => [
        `percy_sha256 = ${make.pick(['', 'web_'])}${make.hex(64)}`,
        `PERCY_TOKEN=${make.hex(40)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Zulip',
  revoke: { via: 'dashboard', path: ['Bot settings', 'Generate new API key'] },
  rules: [
    {
      id: 'zulip-api-key',
      name: 'Zulip API key',
      kind: 'contextual',
      severity: 'error',
      env: 'ZULIP_API_KEY',
      ...contextual({ names: ['zulip'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `zulip_sha256 = ${make.alnum(32)}`,
        `ZULIP_API_KEY=${make.alnum(28)}`,
      ],
    },
  ],
} satisfies Provider;

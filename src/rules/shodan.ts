import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Shodan',
  revoke: { via: 'dashboard', path: ['Account', 'Reset API key'] },
  rules: [
    {
      id: 'shodan-api-key',
      name: 'Shodan API key',
      kind: 'contextual',
      severity: 'error',
      env: 'SHODAN_API_KEY',
      ...contextual({ names: ['shodan'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `shodan_sha256 = ${make.alnum(32)}`,
        `SHODAN_API_KEY=${make.alnum(28)}`,
      ],
    },
  ],
} satisfies Provider;

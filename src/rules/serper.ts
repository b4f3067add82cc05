import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Serper',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API keys', 'Regenerate'] },
  rules: [
    {
      id: 'serper-api-key',
      name: 'Serper API key',
      kind: 'contextual',
      severity: 'error',
      env: 'SERPER_API_KEY',
      ...contextual({ names: ['serper'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [
        make.hex(40),
        `serper_sha256 = ${make.hex(40)}`,
        `SERPER_API_KEY=${make.hex(36)}`,
      ],
    },
  ],
} satisfies Provider;

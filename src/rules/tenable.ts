import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Tenable',
  revoke: { via: 'dashboard', path: ['My account', 'API keys', 'Generate anew'] },
  rules: [
    {
      id: 'tenable-api-key',
      name: 'Tenable access key or secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'TENABLE_SECRET_KEY',
      ...contextual({ names: ['tenable', 'nessus'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [
        make.hex(64),
        `tenable_sha256 = ${make.hex(64)}`,
        `TENABLE_SECRET_KEY=${make.hex(60)}`,
      ],
    },
  ],
} satisfies Provider;

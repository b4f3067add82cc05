import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'SecurityTrails',
  revoke: { via: 'dashboard', path: ['Account', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'securitytrails-api-key',
      name: 'SecurityTrails API key',
      kind: 'contextual',
      severity: 'error',
      env: 'SECURITYTRAILS_API_KEY',
      ...contextual({ names: ['securitytrails', 'security trails'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `securitytrails_sha256 = ${make.alnum(32)}`,
        `SECURITYTRAILS_API_KEY=${make.alnum(28)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Infisical',
  revoke: {
    via: 'dashboard',
    url: 'https://app.infisical.com/',
    path: ['Project', 'Access control', 'Service tokens', 'Delete'],
  },
  rules: [
    {
      id: 'infisical-token',
      name: 'Infisical service token',
      kind: 'structured',
      severity: 'error',
      env: 'INFISICAL_TOKEN',
      keywords: Array.from('0123456789abcdef', (digit) => `st.${digit}`),
      // The token's id (once of MongoDB, now a UUID), its secret, and a key.
      pattern: token(
        /st\.(?:[0-9A-Fa-f]{24}|[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})\.[0-9A-Fa-f]{32}\.[0-9A-Fa-f]{32}/,
        '_-',
      ),
      sample: (make) => `st.${make.pick([make.hex(24), createUuid(make)])}.${make.hex(32)}.${make.hex(32)}`,
      nearMisses: (make) => [
        `st.${make.hex(24)}.${make.hex(32)}`,
        `st.${make.hex(12)}.${make.hex(32)}.${make.hex(32)}`,
      ],
    },
  ],
} satisfies Provider;

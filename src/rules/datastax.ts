import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'DataStax',
  revoke: {
    via: 'dashboard',
    url: 'https://astra.datastax.com/settings/tokens',
    path: ['Settings', 'Tokens', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'datastax-astra-token',
      name: 'Astra DB application token',
      kind: 'structured',
      severity: 'error',
      env: 'ASTRA_DB_APPLICATION_TOKEN',
      keywords: ['astracs:'],
      // The client's id and 64 hex digits.
      pattern: token(/AstraCS:[0-9A-Za-z]{24}:[0-9A-Za-z]{64}/, '_-'),
      minEntropy: 3,
      sample: (make) => `AstraCS:${make.alnum(24)}:${make.hex(64)}`,
      nearMisses: (make) => [`AstraCS:${make.alnum(24)}`, `AstraCS:${make.alnum(24)}:${make.hex(32)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Kraken',
  revoke: { via: 'dashboard', path: ['Settings', 'API', 'Delete'] },
  rules: [
    {
      id: 'kraken-private-key',
      name: 'Kraken private API key',
      kind: 'contextual',
      severity: 'error',
      env: 'KRAKEN_PRIVATE_KEY',
      ...contextual({ names: ['kraken'], body: /[0-9A-Za-z+/]{86}==/, inside: '+/=' }),
      sample: (make) => `${make.base64(86)}==`,
      nearMisses: (make) => [`${make.base64(86)}==`, `KRAKEN_PRIVATE_KEY=${make.base64(40)}`],
    },
  ],
} satisfies Provider;

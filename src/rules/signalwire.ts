import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'SignalWire',
  revoke: { via: 'dashboard', path: ['API', 'Tokens', 'Delete'] },
  rules: [
    {
      id: 'signalwire-api-token',
      name: 'SignalWire API token',
      kind: 'contextual',
      severity: 'error',
      env: 'SIGNALWIRE_API_TOKEN',
      // `PSK_…` signs its webhooks.
      ...contextual({ names: ['signalwire'], body: /P(?:T[0-9a-f]{48}|SK_[0-9A-Za-z]{24})/ }),
      sample: (make) => `PT${make.hex(48)}`,
      nearMisses: (make) => [
        `signalwire_sha256 = PT${make.hex(48)}`,
        `SIGNALWIRE_API_TOKEN=PT${make.hex(30)}`,
      ],
    },
  ],
} satisfies Provider;

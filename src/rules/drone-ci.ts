import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Drone CI',
  revoke: { via: 'dashboard', path: ['User settings', 'Personal token', 'Rotate'] },
  rules: [
    {
      id: 'drone-token',
      name: 'Drone CI token or RPC secret',
      kind: 'contextual',
      severity: 'error',
      env: 'DRONE_TOKEN',
      ...contextual({
        names: ['drone token', 'drone secret', 'drone rpc secret', 'drone server token'],
        keywords: [
          'dronetoken',
          'drone_token',
          'drone-token',
          'drone.token',
          'dronesecret',
          'drone_secret',
          'dronerpc',
          'drone_rpc',
          'drone-rpc',
          'drone_server_token',
        ],
        alphabet: '0-9A-Za-z',
        length: 32,
      }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [make.alnum(32), `DRONE_TOKEN=${make.alnum(26)}`],
    },
  ],
} satisfies Provider;

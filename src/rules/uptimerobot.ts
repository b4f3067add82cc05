import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'UptimeRobot',
  revoke: { via: 'dashboard', path: ['Integrations & API', 'API', 'Delete'] },
  rules: [
    {
      id: 'uptimerobot-api-key',
      name: 'UptimeRobot API key',
      kind: 'contextual',
      severity: 'error',
      env: 'UPTIMEROBOT_API_KEY',
      ...contextual({
        names: ['uptimerobot', 'uptime robot'],
        body: /[um]\d{5,10}-[0-9a-f]{24,32}/,
        inside: '-',
      }),
      sample: (make) => `u${make.digits(7)}-${make.hex(24)}`,
      nearMisses: (make) => [
        `uptimerobot_sha256 = u${make.digits(7)}-${make.hex(24)}`,
        `UPTIMEROBOT_API_KEY=u${make.digits(7)}-${make.hex(10)}`,
      ],
    },
  ],
} satisfies Provider;

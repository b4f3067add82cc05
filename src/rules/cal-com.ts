import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Cal.com',
  revoke: { via: 'dashboard', path: ['Settings', 'Developer', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'cal-com-api-key',
      name: 'Cal.com API key',
      kind: 'structured',
      severity: 'error',
      env: 'CAL_API_KEY',
      keywords: ['cal_live_'],
      pattern: token(/cal_live_(?<body>[0-9A-Fa-f]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `cal_live_${make.hex(32)}`,
      nearMisses: (make) => [`cal_live_${make.hex(12)}`],
    },
    {
      id: 'cal-com-api-key-self-hosted',
      name: 'Cal.com API key of an own server',
      kind: 'contextual',
      severity: 'error',
      env: 'CAL_API_KEY',
      ...contextual({
        names: ['calcom', 'cal.com', 'cal api'],
        alphabet: '0-9a-f',
        length: 32,
        prefix: 'cal_',
      }),
      sample: (make) => `cal_${make.hex(32)}`,
      nearMisses: (make) => [`CAL_API_KEY=cal_${make.hex(20)}`],
    },
  ],
} satisfies Provider;

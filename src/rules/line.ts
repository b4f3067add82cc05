import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'LINE',
  revoke: { via: 'dashboard', path: ['LINE Developers console', 'The channel', 'Messaging API', 'Reissue'] },
  rules: [
    {
      id: 'line-channel-access-token',
      name: 'LINE channel access token',
      kind: 'structured',
      severity: 'error',
      env: 'LINE_CHANNEL_ACCESS_TOKEN',
      // All long-lived ones end alike.
      keywords: ['w1cdnyilfu='],
      pattern: token(/[0-9A-Za-z+/]{130,170}w1cDnyilFU=/, '+/='),
      sample: (make) => `${make.base64(160)}w1cDnyilFU=`,
      nearMisses: (make) => [`LINE_CHANNEL_ACCESS_TOKEN=${make.base64(20)}w1cDnyilFU=`],
    },
    {
      id: 'line-channel-secret',
      name: 'LINE channel secret',
      kind: 'contextual',
      severity: 'error',
      env: 'LINE_CHANNEL_SECRET',
      revoke: {
        via: 'dashboard',
        path: ['LINE Developers console', 'The channel', 'Basic settings', 'Channel secret', 'Issue'],
      },
      ...contextual({
        names: ['line channel secret', 'line secret', 'line bot channel secret', 'line channel'],
        keywords: [
          'linechannel',
          'line_channel',
          'line-channel',
          'line.channel',
          'linesecret',
          'line_secret',
          'line_bot',
          'linebot',
        ],
        alphabet: '0-9a-f',
        length: 32,
      }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `LINE_CHANNEL_SECRET=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

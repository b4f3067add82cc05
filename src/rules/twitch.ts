import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

const LOWER36 = '0123456789abcdefghijklmnopqrstuvwxyz';

export default {
  name: 'Twitch',
  revoke: { via: 'dashboard', path: ['Developer console', 'Applications', 'New secret'] },
  rules: [
    {
      id: 'twitch-client-secret',
      name: 'Twitch client secret or access token',
      kind: 'contextual',
      severity: 'error',
      env: 'TWITCH_CLIENT_SECRET',
      // The client id has the same form.
      ...contextual({ names: ['twitch'], body: /(?=[0-9a-z]{0,29}\d)[0-9a-z]{30}/ }),
      validate: isInContext,
      sample: (make) => make.from(LOWER36, 30),
      nearMisses: (make) => [
        make.from(LOWER36, 30),
        `twitch_sha256 = ${make.from(LOWER36, 30)}`,
        `TWITCH_CLIENT_SECRET=${make.from(LOWER36, 26)}`,
        `TWITCH_CLIENT_ID=${make.from(LOWER36, 30)}`,
      ],
    },
    {
      id: 'twitch-chat-token',
      name: 'Twitch chat token',
      kind: 'structured',
      severity: 'error',
      env: 'TWITCH_OAUTH_TOKEN',
      revoke: { via: 'dashboard', path: ['Settings', 'Connections', 'Disconnect'] },
      docs: 'https://dev.twitch.tv/docs/chat/irc/',
      keywords: ['oauth:'],
      pattern: token(/oauth:(?<body>[0-9a-z]{30})/),
      validate: hasRandomBody,
      sample: (make) => `oauth:${make.from(LOWER36, 30)}`,
      nearMisses: (make) => [`oauth:${make.from(LOWER36, 20)}`, 'oauth:authorizationcodeflowwithproof'],
    },
  ],
} satisfies Provider;

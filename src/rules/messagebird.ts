import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Bird',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.messagebird.com/developers/access',
    path: ['Developers', 'API access', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'messagebird-api-key',
      name: 'MessageBird API key',
      kind: 'contextual',
      severity: 'error',
      env: 'MESSAGEBIRD_API_KEY',
      ...contextual({
        names: ['messagebird', 'message_bird', 'message-bird'],
        alphabet: '0-9A-Za-z',
        length: 25,
      }),
      sample: (make) => make.alnum(25),
      nearMisses: (make) => [make.alnum(25), `MESSAGEBIRD_API_KEY=${make.alnum(19)}`],
    },
  ],
} satisfies Provider;

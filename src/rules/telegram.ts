import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'Telegram',
  docs: 'https://core.telegram.org/bots/features#botfather',
  revoke: { via: 'dashboard', path: ['Telegram', '@BotFather', '/revoke'] },
  playbook: { keys: 'one', github: 'untold' },
  rules: [
    {
      id: 'telegram-bot-token',
      name: 'Telegram bot token',
      kind: 'structured',
      severity: 'error',
      env: 'TELEGRAM_BOT_TOKEN',
      keywords: [':aa'],
      // The bot's number, a colon, and 35 characters that begin with AA in practice.
      pattern: token(/\d{8,10}:AA[\w-]{32,33}/, '_-'),
      sample: (make) => `${make.pick(['1', '7'])}${make.digits(9)}:AA${make.base64url(33)}`,
      nearMisses: (make) => [
        `${make.digits(4)}:AA${make.base64url(33)}`,
        `${make.digits(9)}:AA${make.base64url(20)}`,
        `${make.digits(9)}:BB${make.base64url(33)}`,
      ],
    },
    {
      id: 'telegram-bot-token-named',
      name: 'Telegram bot token beside its name',
      kind: 'contextual',
      severity: 'error',
      env: 'TELEGRAM_TOKEN',
      // Where the name stands beside it, other numbers and beginnings are believed too.
      ...contextual({
        names: ['telegram', 'tgram'],
        prefix: String.raw`\d{5,16}:`,
        alphabet: '0-9A-Za-z_-',
        length: [34, 35],
      }),
      sample: (make) => `${make.digits(8)}:b${make.base64url(34)}`,
      nearMisses: (make) => [`telegram_token = ${make.digits(4)}:A${make.base64url(34)}`],
    },
  ],
} satisfies Provider;

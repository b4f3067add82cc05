import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isDiscordBotToken } from './_discord.ts';
import { token } from './_token.ts';

export default {
  name: 'Discord',
  revoke: {
    via: 'dashboard',
    url: 'https://discord.com/developers/applications',
    path: ['Application', 'Bot', 'Reset Token'],
  },
  playbook: { logs: ['Server settings', 'Audit log'], keys: 'one', github: 'told' },
  rules: [
    {
      id: 'discord-bot-token',
      name: 'Discord bot token',
      kind: 'structured',
      severity: 'error',
      env: 'DISCORD_TOKEN',
      // The first digits of every bot's number since July 2022 in base64; older ones beside these words.
      keywords: ['mta', 'mte', 'mti', 'mtm', 'mtq', 'discord', 'token', 'bot', 'login', 'secret', 'run('],
      // The bot's number in base64, a time, and a signature.
      pattern: token(/[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,38}/, '_-'),
      validate: isDiscordBotToken,
      sample: (make) => {
        const id = Buffer.from(`1${make.digits(make.pick([17, 18]))}`).toString('base64url');
        return `${id}.${make.alnum(6)}.${make.base64url(37)}${make.alnum(1)}`;
      },
      nearMisses: (make) => [
        `token: M${make.lower(25)}.${make.alnum(6)}.${make.base64url(38)}`,
        `token: MTA${make.alnum(21)}.${make.alnum(6)}`,
      ],
    },
    {
      id: 'discord-webhook-url',
      name: 'Discord webhook URL',
      kind: 'structured',
      severity: 'error',
      env: 'DISCORD_WEBHOOK_URL',
      playbook: { kind: 'webhook' },
      revoke: { via: 'dashboard', path: ['Channel settings', 'Integrations', 'Webhooks', 'Delete'] },
      keywords: ['/api/webhooks/'],
      pattern: token(
        /https?:\/\/(?:(?:canary|ptb)\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{60,80}/,
        '_-',
      ),
      minEntropy: 3,
      sample: (make) =>
        `https://discord.com/api/webhooks/1${make.digits(18)}/${make.base64url(67)}${make.alnum(1)}`,
      nearMisses: (make) => [
        `https://discord.com/api/webhooks/${make.digits(18)}/${make.base64url(12)}`,
        `https://discord.test/api/webhooks/${make.digits(18)}/${make.base64url(68)}`,
      ],
    },
    {
      id: 'discord-client-secret',
      name: 'Discord client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'DISCORD_CLIENT_SECRET',
      revoke: {
        via: 'dashboard',
        url: 'https://discord.com/developers/applications',
        path: ['Application', 'OAuth2', 'Reset Secret'],
      },
      ...contextual({ names: ['discord'], alphabet: '0-9A-Za-z_-', length: 32 }),
      sample: (make) => make.base64url(32),
      nearMisses: (make) => [make.base64url(32), `DISCORD_CLIENT_SECRET=${make.base64url(26)}`],
    },
  ],
} satisfies Provider;

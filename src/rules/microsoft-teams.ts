import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Microsoft Teams',
  revoke: { via: 'dashboard', path: ['The channel', 'Connectors', 'Incoming webhook', 'Remove'] },
  playbook: { kind: 'webhook' },
  rules: [
    {
      id: 'microsoft-teams-webhook',
      name: 'Microsoft Teams webhook',
      kind: 'structured',
      severity: 'error',
      env: 'TEAMS_WEBHOOK_URL',
      docs: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
      keywords: [
        'webhook.office.com/webhookb2/',
        'outlook.office.com/webhook',
        'outlook.office365.com/webhook',
      ],
      pattern: token(
        /https?:\/\/(?:[\w.-]{1,80}\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook(?:b2)?)\/[0-9A-Za-z-]{36}@[0-9A-Za-z-]{36}\/[A-Za-z]{4,30}\/[0-9A-Za-z]{32}\/[0-9A-Za-z-]{36}(?:\/[\w-]{1,60})?/,
        '_-',
      ),
      sample: (make) =>
        `https://${make.lower(8)}.webhook.office.com/webhookb2/${createUuid(make)}@${createUuid(make)}/IncomingWebhook/${make.hex(32)}/${createUuid(make)}`,
      nearMisses: (make) => [`https://${make.lower(8)}.webhook.office.com/webhookb2/${createUuid(make)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens',
  revoke: {
    via: 'dashboard',
    url: 'https://api.slack.com/apps',
    path: ['Your app', 'OAuth & Permissions', 'Revoke tokens'],
  },
  rules: [
    {
      id: 'slack-bot-token',
      name: 'Slack bot token',
      kind: 'structured',
      severity: 'error',
      env: 'SLACK_BOT_TOKEN',
      keywords: ['xoxb-'],
      pattern: token(/xoxb-\d{6,14}-(?:\d{6,14}-)?[0-9A-Za-z]{18,34}/, '-'),
      sample: (make) => `xoxb-${make.digits(12)}-${make.digits(13)}-${make.alnum(24)}`,
      nearMisses: (make) => [`xoxb-${make.digits(12)}-${make.alnum(8)}`, 'xoxb-not-a-token-at-all'],
    },
    {
      id: 'slack-user-token',
      name: 'Slack user token',
      kind: 'structured',
      severity: 'error',
      env: 'SLACK_USER_TOKEN',
      keywords: ['xoxp-'],
      pattern: token(/xoxp-(?:(?:\d{6,14}-){2,3}[0-9A-Za-z]{18,40}|1-[0-9A-Za-z]{120,200})/, '-'),
      sample: (make) =>
        `xoxp-${make.digits(12)}-${make.digits(12)}-${make.digits(13)}-${make.from('0123456789abcdef', 32)}`,
      nearMisses: (make) => [`xoxp-${make.digits(12)}-${make.alnum(8)}`],
    },
    {
      id: 'slack-app-token',
      name: 'Slack app-level token',
      kind: 'structured',
      severity: 'error',
      env: 'SLACK_APP_TOKEN',
      revoke: {
        via: 'dashboard',
        url: 'https://api.slack.com/apps',
        path: ['Your app', 'Basic Information', 'App-Level Tokens', 'Revoke'],
      },
      keywords: ['xapp-'],
      pattern: token(/xapp-\d-[0-9A-Z]{8,14}-\d{10,14}-[0-9a-f]{64}/, '-'),
      sample: (make) => `xapp-1-A${make.upper(10)}-${make.digits(13)}-${make.hex(64)}`,
      nearMisses: (make) => [`xapp-1-A${make.upper(10)}-${make.digits(13)}-${make.hex(20)}`],
    },
    {
      id: 'slack-config-token',
      name: 'Slack configuration or rotating token',
      kind: 'structured',
      severity: 'error',
      env: 'SLACK_CONFIG_TOKEN',
      keywords: ['xoxe.xoxp-', 'xoxe.xoxb-', 'xoxe-'],
      pattern: token(
        /xoxe(?:\.xox[bp]-1-[0-9A-Za-z]{140,200}|-1-[0-9A-Za-z]{140,180}|-(?:\d{10,14}-){3}[0-9a-f]{32})/,
        '-',
      ),
      sample: (make) =>
        make.pick([`xoxe.xox${make.pick(['b', 'p'])}-1-${make.alnum(166)}`, `xoxe-1-${make.alnum(147)}`]),
      nearMisses: (make) => [`xoxe-1-${make.alnum(40)}`],
    },
    {
      id: 'slack-session-token',
      name: 'Slack browser session',
      kind: 'structured',
      severity: 'error',
      env: 'SLACK_TOKEN',
      revoke: { via: 'dashboard', path: ['Slack', 'Account settings', 'Sign out all other sessions'] },
      keywords: ['xoxc-', 'xoxd-'],
      pattern: token(/xox(?:c-(?:\d{8,14}-){3}[0-9a-f]{64}|d-(?:[\w%+/-]|\\\/){80,400}={0,2})/, '-'),
      sample: (make) =>
        make.pick([
          `xoxc-${make.digits(12)}-${make.digits(12)}-${make.digits(13)}-${make.hex(64)}`,
          `xoxd-${make.alnum(120)}`,
        ]),
      nearMisses: (make) => [`xoxc-${make.digits(12)}-${make.hex(64)}`],
    },
    {
      id: 'slack-legacy-token',
      name: 'Slack legacy token',
      kind: 'structured',
      severity: 'error',
      env: 'SLACK_TOKEN',
      keywords: ['xoxa-', 'xoxo-', 'xoxr-', 'xoxs-'],
      pattern: token(/xox[aors]-(?:\d-)?(?:[0-9A-Za-z]{5,14}-){0,4}[0-9A-Za-z]{10,64}/, '-'),
      minEntropy: 3,
      sample: (make) => `xoxs-${make.digits(11)}-${make.digits(11)}-${make.digits(11)}-${make.hex(32)}`,
      nearMisses: () => ['xoxa-legacy', 'xoxr-refresh'],
    },
    {
      id: 'slack-workflow-token',
      name: 'Slack workflow token',
      kind: 'structured',
      severity: 'error',
      env: 'SLACK_TOKEN',
      keywords: ['xwfp-'],
      // The prefix alone is documented.
      pattern: token(/xwfp-[0-9A-Za-z-]{24,200}/, '-'),
      minEntropy: 3,
      sample: (make) => `xwfp-${make.digits(12)}-${make.digits(13)}-${make.alnum(40)}`,
      nearMisses: () => ['xwfp-token'],
    },
    {
      id: 'slack-webhook-url',
      name: 'Slack incoming webhook URL',
      kind: 'structured',
      severity: 'error',
      env: 'SLACK_WEBHOOK_URL',
      revoke: {
        via: 'dashboard',
        url: 'https://api.slack.com/apps',
        path: ['Your app', 'Incoming Webhooks', 'Remove'],
      },
      keywords: ['hooks.slack.com/', 'hooks.slack-gov.com/'],
      pattern: token(
        /(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[0-9A-Za-z+/]{40,80}/,
      ),
      sample: (make) =>
        `https://hooks.slack.com/services/T${make.upper(8)}/B${make.upper(10)}/${make.alnum(24)}`,
      nearMisses: (make) => [
        'https://hooks.slack.com/services/',
        `https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}`,
        `https://hooks.slack.com/services/T${make.upper(8)}/B${make.upper(10)}/token`,
      ],
    },
  ],
} satisfies Provider;

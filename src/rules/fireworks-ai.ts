import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Fireworks AI',
  revoke: {
    via: 'dashboard',
    url: 'https://app.fireworks.ai/settings/users/api-keys',
    path: ['Settings', 'API keys', 'Delete'],
  },
  playbook: {
    usage: 'https://app.fireworks.ai/account/usage',
    limits: 'https://docs.fireworks.ai/guides/quotas_usage/account-quotas',
    limit: 'opt-in',
    keys: 'several',
  },
  rules: [
    {
      id: 'fireworks-api-key',
      name: 'Fireworks AI API key',
      kind: 'structured',
      severity: 'error',
      env: 'FIREWORKS_API_KEY',
      keywords: ['fw_'],
      // Not documented: 22 or 24 characters seen, and names of code begin alike, hence the check.
      pattern: token(/fw_(?<body>[0-9A-Za-z]{22,24})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `fw_${make.alnum(make.pick([19, 21]))}aZ4`,
      nearMisses: (make) => ['fw_updateInProgressListen', `fw_${make.alnum(12)}`, `fw_${make.alnum(30)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Apify',
  revoke: {
    via: 'dashboard',
    url: 'https://console.apify.com/settings/integrations',
    path: ['Settings', 'API & integrations', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'apify-api-token',
      name: 'Apify API token',
      kind: 'structured',
      severity: 'error',
      env: 'APIFY_TOKEN',
      keywords: ['apify_api_'],
      pattern: token(/apify_api_[0-9A-Za-z]{34,38}/, '_-'),
      minEntropy: 3,
      sample: (make) => `apify_api_${make.alnum(36)}`,
      nearMisses: (make) => [`apify_api_${make.alnum(20)}`, `apify_api_${make.alnum(48)}`],
    },
  ],
} satisfies Provider;

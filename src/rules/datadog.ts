import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Datadog',
  revoke: {
    via: 'dashboard',
    url: 'https://app.datadoghq.com/organization-settings/application-keys',
    path: ['Organization settings', 'Application keys', 'Revoke'],
  },
  rules: [
    {
      id: 'datadog-application-key',
      name: 'Datadog application key',
      kind: 'structured',
      severity: 'error',
      env: 'DD_APP_KEY',
      keywords: ['ddapp_'],
      pattern: token(/ddapp_[0-9A-Za-z]{34}/, '_-'),
      minEntropy: 3,
      sample: (make) => `ddapp_${make.alnum(34)}`,
      nearMisses: (make) => [`ddapp_${make.alnum(20)}`, `ddapp_${make.alnum(40)}`],
    },
  ],
} satisfies Provider;

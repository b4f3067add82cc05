import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'Datadog',
  revoke: {
    via: 'dashboard',
    url: 'https://app.datadoghq.com/organization-settings/application-keys',
    path: ['Organization settings', 'Application keys', 'Revoke'],
  },
  playbook: {
    logs: ['Organization settings', 'Audit trail'],
    keys: 'several',
    github: 'told',
    scopes: 'https://docs.datadoghq.com/account_management/api-app-keys/',
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
    {
      id: 'datadog-api-key',
      name: 'Datadog API key',
      kind: 'contextual',
      severity: 'error',
      env: 'DD_API_KEY',
      revoke: {
        via: 'dashboard',
        url: 'https://app.datadoghq.com/organization-settings/api-keys',
        path: ['Organization settings', 'API keys', 'Revoke'],
      },
      ...contextual({ names: ['datadog', 'dd api key', 'ddog'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `DD_API_KEY=${make.hex(26)}`],
    },
    {
      id: 'datadog-application-key-legacy',
      name: 'Datadog application key (before `ddapp_`)',
      kind: 'contextual',
      severity: 'error',
      env: 'DD_APP_KEY',
      ...contextual({
        names: ['datadog', 'dd app key', 'dd application key', 'dd secret key'],
        keywords: [
          'datadog',
          'ddappkey',
          'dd_app_key',
          'dd-app-key',
          'dd.app.key',
          'dd app key',
          'ddapplicationkey',
          'dd_application_key',
          'dd-application-key',
          'dd.application.key',
          'dd_secret_key',
        ],
        alphabet: '0-9a-f',
        length: 40,
      }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [make.hex(40), `DD_APP_KEY=${make.hex(34)}`],
    },
  ],
} satisfies Provider;

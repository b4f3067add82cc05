import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'PagerDuty',
  revoke: { via: 'dashboard', path: ['Integrations', 'API access keys', 'Remove'] },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'pagerduty-api-key',
      name: 'PagerDuty API key',
      kind: 'contextual',
      severity: 'error',
      env: 'PAGERDUTY_API_KEY',
      docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
      // 20 characters; those of a user begin with `u+`.
      ...contextual({
        names: ['pagerduty', 'pager duty'],
        body: /(?=[\w+-]{0,19}\d)[\w+-]{2}[\w-]{18}/i,
        inside: '_+-',
      }),
      validate: isInContext,
      sample: (make) => `${make.pick(['u+', 'y_'])}${make.alnum(18)}`,
      nearMisses: (make) => [
        `pagerduty_sha256 = ${make.pick(['u+', 'y_'])}${make.alnum(18)}`,
        `PAGERDUTY_API_KEY=${make.alnum(14)}`,
      ],
    },
    {
      id: 'pagerduty-integration-key',
      name: 'PagerDuty integration key',
      kind: 'contextual',
      severity: 'error',
      env: 'PAGERDUTY_INTEGRATION_KEY',
      revoke: { via: 'dashboard', path: ['Service', 'Integrations', 'Delete the integration'] },
      // The routing key of the Events API: hex digits, or `R0` and capitals in newer ones.
      ...contextual({ names: ['pagerduty', 'pager duty'], body: /[0-9a-f]{32}|R0[0-9A-Z]{30}/ }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        `pagerduty_sha256 = ${make.hex(32)}`,
        `PAGERDUTY_INTEGRATION_KEY=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

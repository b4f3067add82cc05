import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Mixpanel',
  revoke: { via: 'dashboard', path: ['Project settings', 'Service accounts', 'Delete'] },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'mixpanel-secret',
      name: 'Mixpanel API secret or service account secret',
      kind: 'contextual',
      severity: 'error',
      env: 'MIXPANEL_API_SECRET',
      // The project's token has the same form and goes to browsers.
      ...contextual({
        names: ['mixpanel secret', 'mixpanel api secret', 'mixpanel service account', 'mixpanel api key'],
        keywords: ['mixpanel'],
        alphabet: '0-9A-Za-z',
        length: 32,
      }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `mixpanel_secret_sha256 = ${make.alnum(32)}`,
        `MIXPANEL_API_SECRET=${make.alnum(28)}`,
        `MIXPANEL_TOKEN=${make.hex(32)}`,
      ],
    },
  ],
} satisfies Provider;

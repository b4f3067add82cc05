import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'OVHcloud',
  revoke: {
    via: 'dashboard',
    url: 'https://www.ovh.com/manager/#/iam/api-keys',
    path: ['IAM', 'API keys', 'Delete'],
  },
  rules: [
    {
      id: 'ovh-application-secret',
      name: 'OVHcloud application secret',
      kind: 'contextual',
      severity: 'error',
      env: 'OVH_APPLICATION_SECRET',
      ...contextual({
        names: ['ovh application secret', 'ovh app secret', 'ovh secret'],
        keywords: ['ovh'],
        alphabet: '0-9A-Za-z',
        length: 32,
      }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `ovh_application_secret_sha256 = ${make.alnum(32)}`,
        `OVH_APPLICATION_SECRET=${make.alnum(28)}`,
      ],
    },
    {
      id: 'ovh-consumer-key',
      name: 'OVHcloud consumer key',
      kind: 'contextual',
      severity: 'error',
      env: 'OVH_CONSUMER_KEY',
      ...contextual({
        names: ['ovh consumer', 'ovh ck'],
        keywords: ['ovh'],
        alphabet: '0-9A-Za-z',
        length: 32,
      }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `ovh_consumer_sha256 = ${make.alnum(32)}`,
        `OVH_CONSUMER_KEY=${make.alnum(28)}`,
      ],
    },
  ],
} satisfies Provider;

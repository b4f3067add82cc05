import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'LaunchDarkly',
  revoke: {
    via: 'dashboard',
    url: 'https://app.launchdarkly.com/settings/authorization',
    path: ['Authorization', 'Reset or delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'launchdarkly-key',
      name: 'LaunchDarkly API or SDK key',
      kind: 'structured',
      severity: 'error',
      env: 'LAUNCHDARKLY_SDK_KEY',
      // Much is named `api-` and a UUID, so an API key counts only beside the product's name.
      keywords: ['sdk-', 'launchdarkly', 'launch_darkly', 'launch-darkly'],
      // Mobile keys and client-side ids are public.
      pattern: token(/(?:api|sdk)-[0-9a-z]{8}-[0-9a-z]{4}-4[0-9a-z]{3}-[0-9a-z]{4}-[0-9a-z]{12}/, '_-'),
      minEntropy: 3,
      sample: (make) => `${make.pick(['api', 'sdk'])}-${createUuid(make)}`,
      nearMisses: (make) => [
        `api-${createUuid(make)}`,
        `mob-${createUuid(make)}`,
        `sdk-${make.hex(8)}`,
        `mysdk-${createUuid(make)}`,
      ],
    },
  ],
} satisfies Provider;

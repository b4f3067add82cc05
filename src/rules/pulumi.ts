import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Pulumi',
  revoke: {
    via: 'dashboard',
    url: 'https://app.pulumi.com/account/tokens',
    path: ['Personal access tokens', 'Delete'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'pulumi-access-token',
      name: 'Pulumi access token',
      kind: 'structured',
      severity: 'error',
      env: 'PULUMI_ACCESS_TOKEN',
      keywords: ['pul-'],
      pattern: token(/pul-[0-9A-Fa-f]{40}/, '-'),
      sample: (make) => `pul-${make.hex(40)}`,
      nearMisses: (make) => [`pul-${make.hex(30)}`],
    },
  ],
} satisfies Provider;

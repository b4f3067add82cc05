import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Tailscale',
  docs: 'https://tailscale.com/docs/reference/key-prefixes',
  revoke: {
    via: 'dashboard',
    url: 'https://login.tailscale.com/admin/settings/keys',
    path: ['Settings', 'Keys', 'Revoke'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'tailscale-key',
      name: 'Tailscale key',
      kind: 'structured',
      severity: 'error',
      env: 'TS_AUTHKEY',
      keywords: ['tskey-api-', 'tskey-auth-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
      // The key's id, then the secret.
      pattern: token(/tskey-(?:api|auth|client|scim|webhook)-(?<body>[0-9A-Za-z]{6,32}-[\w-]{16,64})/, '_-'),
      validate: hasRandomBody,
      sample: (make) =>
        `tskey-${make.pick(['api', 'auth', 'client', 'scim', 'webhook'])}-k${make.alnum(10)}CNTRL-${make.alnum(32)}`,
      nearMisses: (make) => [
        `tskey-auth-k${make.alnum(10)}CNTRL`,
        `tskey-auth-${make.alnum(8)}-${make.alnum(8)}`,
        'tskey-secret-of-the-whole-network',
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'WorkOS',
  revoke: { via: 'dashboard', url: 'https://dashboard.workos.com/api-keys', path: ['API keys', 'Delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'workos-api-key',
      name: 'WorkOS API key',
      kind: 'structured',
      severity: 'error',
      env: 'WORKOS_API_KEY',
      keywords: ['sk_live_a2v5xz', 'sk_test_a2v5xz'],
      // Base64 of `key_01`, the rest of a ULID, a comma and the secret. A test key opens the staging environment.
      pattern: token(/sk_(?:live|test)_a2V5Xz[0-9A-Za-z+/]{54,86}={0,2}/, '+/='),
      sample: (make) =>
        `sk_${make.pick(['live', 'test'])}_${Buffer.from(`key_01${make.upper(24)},${make.alnum(25)}`)
          .toString('base64')
          .replaceAll('=', '')}`,
      nearMisses: (make) => [`sk_live_a2V5XzAx${make.alnum(20)}`, `pk_live_a2V5XzAx${make.alnum(64)}`],
    },
  ],
} satisfies Provider;

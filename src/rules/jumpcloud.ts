import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'JumpCloud',
  revoke: { via: 'dashboard', path: ['Admin portal', 'My API key', 'Generate new API key'] },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'jumpcloud-api-key',
      name: 'JumpCloud API key',
      kind: 'contextual',
      severity: 'error',
      env: 'JUMPCLOUD_API_KEY',
      ...contextual({ names: ['jumpcloud'], alphabet: '0-9A-Za-z', length: 40 }),
      sample: (make) => make.alnum(40),
      nearMisses: (make) => [make.alnum(40), `JUMPCLOUD_API_KEY=${make.alnum(34)}`],
    },
    {
      id: 'jumpcloud-service-account-key',
      name: 'JumpCloud API key (`jca_`)',
      kind: 'structured',
      severity: 'error',
      env: 'JUMPCLOUD_API_KEY',
      keywords: ['jca_'],
      pattern: token(/jca_[0-9A-Za-z]{36}/, '_-'),
      minEntropy: 3,
      sample: (make) => `jca_${make.alnum(36)}`,
      nearMisses: (make) => [`JUMPCLOUD_API_KEY=jca_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

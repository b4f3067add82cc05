import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isSecretKeyBase } from './_rails.ts';

export default {
  name: 'Ruby on Rails',
  revoke: { via: 'self' },
  playbook: { kind: 'encryption-key' },
  rules: [
    {
      id: 'rails-master-key',
      name: 'Rails master key',
      kind: 'contextual',
      severity: 'error',
      env: 'RAILS_MASTER_KEY',
      docs: 'https://guides.rubyonrails.org/security.html#custom-credentials',
      ...contextual({ names: ['rails master key', 'rails production key'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `rails_master_key_sha256 = ${make.hex(32)}`,
        `RAILS_MASTER_KEY=${make.hex(28)}`,
      ],
    },
    {
      id: 'rails-secret-key-base',
      name: 'Rails secret key base',
      kind: 'contextual',
      severity: 'error',
      env: 'SECRET_KEY_BASE',
      playbook: { kind: 'signing-key' },
      docs: 'https://guides.rubyonrails.org/security.html#encrypted-session-cookie-rotations',
      // As `rails secret` makes it; it signs the sessions.
      ...contextual({ names: ['secret key base', 'secret token'], alphabet: '0-9a-f', length: 128 }),
      validate: isSecretKeyBase,
      sample: (make) => make.hex(128),
      nearMisses: (make) => [
        make.hex(128),
        `secret_key_base_sha256 = ${make.hex(128)}`,
        `SECRET_KEY_BASE=${make.hex(124)}`,
      ],
    },
  ],
} satisfies Provider;

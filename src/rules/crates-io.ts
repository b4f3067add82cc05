import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Rust crate registry',
  revoke: { via: 'dashboard', path: ['Settings', 'API tokens', 'Revoke'] },
  playbook: { keys: 'several', github: 'revoked' },
  rules: [
    {
      id: 'crates-io-api-token',
      name: 'Rust crate registry token',
      kind: 'structured',
      severity: 'error',
      env: 'CARGO_REGISTRY_TOKEN',
      keywords: ['cio'],
      // 35 characters. Words end and begin alike, so that only the length and no regularity tell it.
      pattern: token(/cio(?<body>[0-9A-Za-z]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `cio${make.alnum(32)}`,
      nearMisses: (make) => [`cio${make.alnum(20)}`, `cio${'ManagerHandlerX'.repeat(2)}Ab`],
    },
  ],
} satisfies Provider;

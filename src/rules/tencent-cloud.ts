import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Tencent Cloud',
  revoke: { via: 'dashboard', path: ['Access management', 'API keys', 'Disable, then delete'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'tencent-cloud-secret-id',
      name: 'Tencent Cloud SecretId',
      kind: 'structured',
      severity: 'error',
      env: 'TENCENTCLOUD_SECRET_ID',
      keywords: ['akid'],
      // Its SecretKey has no mark of its own.
      pattern: token(/AKID(?<body>[0-9A-Za-z]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `AKID${make.alnum(32)}`,
      nearMisses: (make) => [`AKID${make.alnum(20)}`],
    },
    {
      id: 'tencent-cloud-secret-key',
      name: 'Tencent Cloud SecretKey',
      kind: 'contextual',
      severity: 'error',
      env: 'TENCENTCLOUD_SECRET_KEY',
      // Stands beside its SecretId, `AKID` and 32 characters.
      ...contextual({ names: ['tencent', 'qcloud'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `tencent_sha256 = ${make.alnum(32)}`,
        `TENCENTCLOUD_SECRET_KEY=${make.alnum(28)}`,
      ],
    },
  ],
} satisfies Provider;

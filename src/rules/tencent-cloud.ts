import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Tencent Cloud',
  revoke: { via: 'dashboard', path: ['Access management', 'API keys', 'Disable, then delete'] },
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
  ],
} satisfies Provider;

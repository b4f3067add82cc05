import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Qiniu',
  revoke: { via: 'dashboard', path: ['Personal centre', 'Key management', 'Disable, then delete'] },
  rules: [
    {
      id: 'qiniu-secret-key',
      name: 'Qiniu access key or secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'QINIU_SECRET_KEY',
      ...contextual({ names: ['qiniu'], alphabet: '0-9A-Za-z_-', length: 40 }),
      sample: (make) => `a${make.base64url(38)}b`,
      nearMisses: (make) => [
        `a${make.base64url(38)}b`,
        `qiniu_sha256 = a${make.base64url(38)}b`,
        `QINIU_SECRET_KEY=${make.base64url(36)}`,
      ],
    },
  ],
} satisfies Provider;

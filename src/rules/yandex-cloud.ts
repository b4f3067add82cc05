import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Yandex Cloud',
  revoke: { via: 'dashboard', path: ['Service account', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'yandex-cloud-api-key',
      name: 'Yandex Cloud API key',
      kind: 'structured',
      severity: 'error',
      env: 'YC_API_KEY',
      keywords: ['aqvn'],
      pattern: token(/AQVN(?<body>[\w-]{35,38})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `AQVN${make.base64url(36)}`,
      nearMisses: (make) => [`AQVN${make.base64url(20)}`],
    },
    {
      id: 'yandex-cloud-iam-token',
      name: 'Yandex Cloud IAM token',
      kind: 'structured',
      severity: 'error',
      env: 'YC_TOKEN',
      revoke: { via: 'dashboard', path: ['It ends by itself within twelve hours'] },
      keywords: ['t1.'],
      // The body, then a signature of 64 bytes in base64url.
      pattern: token(/t1\.[\w-]{2,1000}={0,2}\.[\w-]{86}={0,2}/, '+/='),
      minEntropy: 4,
      sample: (make) => `t1.9eue${make.base64url(120)}.${make.base64url(86)}==`,
      nearMisses: (make) => [`t1.${make.base64url(120)}`, `t1.${make.alnum(12)}.${make.alnum(60)}`],
    },
    {
      id: 'yandex-cloud-static-secret',
      name: 'Yandex Cloud static access key',
      kind: 'structured',
      severity: 'error',
      env: 'YC_STORAGE_SECRET_KEY',
      revoke: { via: 'dashboard', path: ['Service account', 'Static access keys', 'Delete'] },
      keywords: ['ycm', 'ycn', 'yco', 'ycp', 'yandex'],
      // 30 bytes in base64url whose first 14 bits are fixed; `YCAJE` begins the public id.
      pattern: token(/YC(?<body>[\w-]{38})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `YC${make.pick(['M', 'N', 'O', 'P'])}${make.base64url(37)}`,
      nearMisses: (make) => [`YCAJE${make.base64url(20)}`, `YCN${make.base64url(20)}`],
    },
  ],
} satisfies Provider;

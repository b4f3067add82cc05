import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Yandex Cloud',
  revoke: { via: 'dashboard', path: ['Service account', 'API keys', 'Delete'] },
  playbook: { github: 'told' },
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
    {
      id: 'yandex-oauth-token',
      name: 'Yandex OAuth token',
      kind: 'structured',
      severity: 'error',
      env: 'YANDEX_OAUTH_TOKEN',
      revoke: {
        via: 'dashboard',
        url: 'https://id.yandex.com/',
        path: ['Data access', 'External services', 'Revoke'],
      },
      docs: 'https://yandex.com/dev/id/doc/en/concepts/ya-oauth-intro',
      keywords: ['y0_'],
      // Passport gives these out to people and applications; 58 characters as a rule.
      pattern: token(/y[0-6]_(?<body>[\w-]{50,120})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `y0_${make.base64url(54)}a`,
      nearMisses: (make) => [`y0_${make.base64url(30)}`],
    },
    {
      id: 'yandex-dictionary-key',
      name: 'Yandex Translate, Dictionary or Predictor key',
      kind: 'structured',
      severity: 'error',
      env: 'YANDEX_API_KEY',
      revoke: { via: 'dashboard', path: ["The API's developer page", 'Keys', 'Delete'] },
      keywords: ['trnsl.1.', 'dict.1.', 'pdct.1.'],
      pattern: token(/(?:trnsl|dict|pdct)\.1\.1\.\d{8}T\d{6}Z\.[0-9A-Fa-f]{16}\.[0-9A-Fa-f]{40}/, '_-'),
      sample: (make) =>
        `${make.pick(['trnsl', 'dict', 'pdct'])}.1.1.20240301T100000Z.${make.hex(16)}.${make.hex(40)}`,
      nearMisses: (make) => [`trnsl.1.1.20240301T100000Z.${make.hex(16)}.${make.hex(20)}`],
    },
  ],
} satisfies Provider;

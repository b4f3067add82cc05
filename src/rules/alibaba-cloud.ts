import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isMixed } from './_mixture.ts';
import { token } from './_token.ts';

export default {
  name: 'Alibaba Cloud',
  revoke: {
    via: 'dashboard',
    url: 'https://ram.console.aliyun.com/manage/ak',
    path: ['RAM console', 'AccessKey', 'Disable', 'Delete'],
  },
  playbook: { keys: 'several', github: 'told' },
  rules: [
    {
      id: 'alibaba-access-key',
      name: 'Alibaba Cloud AccessKey',
      kind: 'structured',
      severity: 'error',
      env: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
      keywords: ['ltai'],
      // The id; its secret, 30 characters without a mark, mostly stands beside it.
      pattern: token(/LTAI(?=[0-9A-Z]{0,19}[a-z])[0-9A-Za-z]{12,24}/, '_-'),
      minEntropy: 3,
      sample: (make) => make.pick([`LTAI5t${make.alnum(16)}aZ`, `LTAI${make.alnum(9)}4aZ`]),
      nearMisses: (make) => [`LTAI${make.alnum(8)}`, `LTAI${make.upper(20)}`, `LTAI${make.alnum(26)}`],
    },
    {
      id: 'alibaba-sts-credentials',
      name: 'Alibaba Cloud STS credentials',
      kind: 'structured',
      // It is worth nothing after some hours, and stands in every link to a private file.
      severity: 'warning',
      env: 'ALIBABA_CLOUD_SECURITY_TOKEN',
      revoke: { via: 'dashboard', path: ['RAM console', 'Roles', 'The role', 'Revoke sessions'] },
      keywords: ['1q6ft5b2y', 'sts.'],
      // The token, with a part of its head that is the same in all public ones since 2018, also percent-encoded
      // and with the slashes of JSON; or the id of the temporary key.
      pattern: token(
        /CAIS(?:[0-9A-Za-z+/]|%2[BF]|\\\/){2,8}1q6Ft5B2y(?:[0-9A-Za-z+/]|%2[BF]|\\\/){20,1500}={0,2}|STS\.(?=[0-9A-Z]{0,24}[a-z])(?=[A-Za-z]{0,24}\d)[0-9A-Za-z]{21,25}/,
        '+/=',
      ),
      validate: isMixed,
      sample: (make) =>
        make.pick([`CAIS${make.base64(4)}1q6Ft5B2yfSjI${make.base64(300)}`, `STS.N${make.alnum(22)}a4`]),
      nearMisses: (make) => [
        `CAIS${make.base64(4)}1q6Ft5B2y${make.base64(8)}`,
        `STS.${make.upper(24)}`,
        `sts.${make.alnum(24)}`,
      ],
    },
    {
      id: 'alibaba-access-key-secret',
      name: 'Alibaba Cloud AccessKey secret',
      kind: 'contextual',
      severity: 'error',
      env: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
      // The other half of the AccessKey.
      ...contextual({
        names: ['alibaba', 'aliyun', 'alicloud', 'access key secret'],
        keywords: [
          'alibaba',
          'aliyun',
          'alicloud',
          'accesskeysecret',
          'access_key_secret',
          'access-key-secret',
          'access.key.secret',
        ],
        alphabet: '0-9A-Za-z',
        length: 30,
      }),
      sample: (make) => make.alnum(30),
      nearMisses: (make) => [make.alnum(30), `ALIBABA_CLOUD_ACCESS_KEY_SECRET=${make.alnum(24)}`],
    },
    {
      id: 'alibaba-dashscope-api-key',
      name: 'Alibaba Cloud Model Studio API key',
      kind: 'contextual',
      severity: 'error',
      env: 'DASHSCOPE_API_KEY',
      docs: 'https://www.alibabacloud.com/help/en/model-studio/developer-reference/get-api-key',
      revoke: { via: 'dashboard', path: ['Model Studio', 'API key', 'Delete'] },
      // `sk-sp-` is a plan of its own. The length is documented nowhere; 32 hex digits is what is issued.
      ...contextual({
        names: ['dashscope', 'qwen', 'bailian'],
        alphabet: '0-9a-f',
        length: 32,
        prefix: 'sk-(?:sp-)?',
      }),
      sample: (make) => `sk-${make.hex(32)}`,
      nearMisses: (make) => [`sk-${make.hex(32)}`, `DASHSCOPE_API_KEY=sk-${make.hex(26)}`],
    },
  ],
} satisfies Provider;

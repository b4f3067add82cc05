import type { Provider } from '../rule-types.ts';
import { isAwsKeyId, isAwsSecret } from './_checks.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export default {
  name: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  revoke: {
    via: 'dashboard',
    path: ['IAM', 'Users', 'Security credentials', 'Access keys', 'Deactivate', 'Delete'],
  },
  playbook: {
    usage: ['Billing and Cost Management', 'Cost Explorer'],
    logs: 'https://console.aws.amazon.com/cloudtrail/',
    limits: 'https://console.aws.amazon.com/billing/home#/budgets',
    limit: 'soft',
    keys: 'several',
    github: 'restricted',
    contact: 'https://repost.aws/knowledge-center/potential-account-compromise',
    scopes: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    command: 'aws iam update-access-key --status Inactive --access-key-id KEY_ID',
  },
  rules: [
    {
      id: 'aws-access-key-id',
      name: 'AWS access key id',
      kind: 'structured',
      severity: 'error',
      env: 'AWS_ACCESS_KEY_ID',
      keywords: ['akia', 'asia', 'abia', 'acca', 'a3t'],
      // Base32. Alone it opens nothing, but it seldom comes alone.
      pattern: token(/(?:AKIA[0-9A-Z]{16}|(?:A3T[0-9A-Z]|ASIA|ABIA|ACCA)[A-Z2-7]{16})/, '_'),
      validate: isAwsKeyId,
      sample: (make) => `${make.pick(['AKIA', 'ASIA'])}${make.from(BASE32, 15)}${make.from('234567', 1)}`,
      nearMisses: (make) => [
        `AKIA${make.from(BASE32, 12)}`,
        `AKIA${make.from(BASE32, 9)}EXAMPLE`,
        'TODAYINASIAPACIFICREGIONMARKETS',
        ['ASIA', 'PACIFIC', 'NORTHEAST'].join(''),
      ],
    },
    {
      id: 'aws-secret-access-key',
      name: 'AWS secret access key',
      kind: 'contextual',
      severity: 'error',
      env: 'AWS_SECRET_ACCESS_KEY',
      ...contextual({
        names: ['aws secret', 'secret access key', 'aws access key'],
        alphabet: '0-9A-Za-z+/',
        length: 40,
      }),
      validate: isAwsSecret,
      sample: (make) => make.base64(40),
      nearMisses: (make) => [
        `aws_secret_access_key = ${make.hex(40)}`,
        `aws_secret_access_key = ${make.base64(33)}EXAMPLE`,
        `commit = ${make.base64(40)}`,
      ],
    },
    {
      id: 'aws-key-pair',
      name: 'AWS secret access key beside its id',
      kind: 'contextual',
      severity: 'error',
      env: 'AWS_SECRET_ACCESS_KEY',
      keywords: ['akia', 'asia'],
      // As in the file of a new key pair, or `id:secret`.
      pattern:
        /A[KS]IA[A-Z2-7]{16}["'`]?(?:[ \t]{0,8}[,:;|][ \t]{0,8}|[ \t]{1,8})["'`]?(?<secret>[0-9A-Za-z+/]{40})(?![0-9A-Za-z+/=])/,
      validate: isAwsSecret,
      sample: (make) => {
        const secret = make.base64(40);
        return { text: `AKIA${make.from(BASE32, 9)}EXAMPLE,${secret}`, secret };
      },
      nearMisses: (make) => [`AKIA${make.from(BASE32, 9)}EXAMPLE,${make.base64(20)}`],
    },
    {
      id: 'aws-session-token',
      name: 'AWS session token',
      kind: 'structured',
      severity: 'error',
      env: 'AWS_SESSION_TOKEN',
      revoke: { via: 'dashboard', path: ['IAM', 'Roles', 'The role', 'Revoke sessions'] },
      keywords: ['iqojb3jpz2lux2vj', 'fwogzxivyxdz', 'fqogzxivyxdz', 'fqodyxdz'],
      // Base64 of a fixed head: `origin_ec`, `er/aws`, `aws`.
      pattern: token(/(?:IQoJb3JpZ2luX2Vj|F[wQ]oGZXIvYXdz|FQoDYXdz)[0-9A-Za-z+/%]{100,4000}={0,2}/, '+/='),
      sample: (make) => `IQoJb3JpZ2luX2Vj${make.base64(400)}`,
      nearMisses: (make) => [`IQoJb3JpZ2luX2Vj${make.base64(20)}`],
    },
    {
      id: 'aws-bedrock-api-key',
      name: 'Amazon Bedrock API key',
      kind: 'structured',
      severity: 'error',
      env: 'AWS_BEARER_TOKEN_BEDROCK',
      revoke: { via: 'dashboard', path: ['Amazon Bedrock', 'API keys', 'Delete'] },
      keywords: ['absk', 'bedrock-api-key-'],
      // Long-term keys, and short-term ones that are a presigned URL in base64.
      pattern: token(
        /(?:ABSK[0-9A-Za-z+/]{105,269}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[0-9A-Za-z+/]{40,2000})={0,3}/,
        '+/=',
      ),
      sample: (make) =>
        make.pick([
          `ABSK${make.base64(128)}`,
          `bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t${make.base64(600)}`,
        ]),
      nearMisses: (make) => [`ABSK${make.base64(40)}`, `bedrock-api-key-${make.base64(20)}`],
    },
    {
      id: 'aws-appsync-api-key',
      name: 'AWS AppSync API key',
      kind: 'structured',
      severity: 'error',
      env: 'APPSYNC_API_KEY',
      revoke: { via: 'dashboard', path: ['AWS AppSync', 'APIs', 'Settings', 'API keys', 'Delete'] },
      keywords: ['da2-'],
      pattern: token(/da2-[0-9a-z]{26}/, '_-'),
      sample: (make) => `da2-${make.from('0123456789abcdefghijklmnopqrstuvwxyz', 26)}`,
      nearMisses: (make) => [`da2-${make.from('0123456789abcdefghijklmnopqrstuvwxyz', 20)}`],
    },
  ],
} satisfies Provider;

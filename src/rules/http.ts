import type { Provider } from '../rule-types.ts';
import { isAuthorization, isCurlPassword } from './_http-credential.ts';

export default {
  name: 'HTTP authorization',
  docs: 'https://datatracker.ietf.org/doc/html/rfc9110#section-11.6.2',
  revoke: { via: 'self' },
  playbook: { kind: 'password' },
  rules: [
    {
      id: 'http-authorization',
      name: 'Authorization header',
      kind: 'generic',
      severity: 'error',
      env: 'AUTHORIZATION',
      keywords: ['authorization', 'bearer ', 'headervalue(', 'bearer%20'],
      // As a header, a directive of a server, or a constructor's two arguments.
      pattern:
        /(?:authorization["'\x60\])\\]{0,4}[ \t]{0,4}(?:[:=,]|=>|(?<=[ \t])(?=[\\'"]))[ \t]{0,4}[\\"'\x60]{0,4}(?:(?<scheme>[a-z][a-z0-9-]{2,20})(?:[ \t]{1,4}|%20))?|(?<bearer>bearer)(?:[ \t]{1,4}|%20)|headervalue\([ \t]{0,4}['"](?<argument>basic|bearer)['"],[ \t]{0,4}['"])(?<secret>[\w.~+/=@-]{12,2000})(?![\w({[$%])/i,
      validate: isAuthorization,
      sample: (make) => {
        const secret = make.alnum(40);
        return { text: `Authorization: Bearer ${secret}`, secret };
      },
      nearMisses: (make) => [
        'Authorization: Bearer your-token-here',
        'Authorization: Bearer ${TOKEN}',
        'authorization = request.headers.get("Authorization")',
        'Authorization: Bearer <access_token>',
        `Authorization: Basic ${Buffer.from('user:password').toString('base64')}`,
        `Authorization: AWS4-HMAC-SHA256 Credential=${make.lower(4)}`,
      ],
    },
    {
      id: 'curl-user-password',
      name: 'Password in a curl command',
      kind: 'generic',
      severity: 'error',
      env: 'CURL_PASSWORD',
      keywords: ['curl '],
      // A token may stand in the user's place, with no password after the colon.
      pattern:
        /curl(?=[ \t])[^\n]{0,400}?[ \t](?:-u|--user)[ =]{0,4}[\\"']{0,4}(?:(?<user>[^\s:"'\\]{0,100}):["']?(?=[^\s"'\\]))?(?<secret>[^\s"'\\\x60]{5,199}[^\s"'\\\x60:])/,
      validate: isCurlPassword,
      sample: (make) => {
        const secret = make.alnum(16);
        return { text: `curl -u admin:${secret} https://api.${make.lower(8)}.com`, secret };
      },
      nearMisses: () => [
        'curl -u user:password https://api.example.com',
        'curl -u "$USER:$PASSWORD" https://api.acme.io',
        'curl -u admin:admin http://localhost:9200',
        'curl -u deployment https://api.acme.io',
      ],
    },
  ],
} satisfies Provider;

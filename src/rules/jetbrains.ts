import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

const encode = (text: string): string => Buffer.from(text).toString('base64');

export default {
  name: 'JetBrains',
  revoke: { via: 'dashboard', path: ['Profile', 'Account security', 'Tokens', 'Delete'] },
  rules: [
    {
      id: 'teamcity-token',
      name: 'TeamCity access token',
      kind: 'structured',
      severity: 'error',
      env: 'TEAMCITY_TOKEN',
      revoke: { via: 'dashboard', path: ['Profile', 'Access tokens', 'Delete'] },
      // A header that names the type, random bytes, and a UUID in base64.
      keywords: ['eyj0exaioiaivenwmij9.'],
      pattern: token(/eyJ0eXAiOiAiVENWMiJ9\.[\w-]{20,60}\.[\w-]{48}/, '_-'),
      sample: (make) => `${encode('{"typ": "TCV2"}')}.${encode(make.alnum(27))}.${encode(createUuid(make))}`,
      nearMisses: (make) => [`${encode('{"typ": "TCV2"}')}.${make.alnum(10)}`],
    },
    {
      id: 'jetbrains-permanent-token',
      name: 'YouTrack or Hub permanent token',
      kind: 'structured',
      severity: 'error',
      env: 'YOUTRACK_TOKEN',
      keywords: ['perm:', 'perm-'],
      // The user's name and the token's number or name in base64, and the secret.
      pattern: token(/perm[:-][\w+/-]{2,120}={0,2}\.[\w+/-]{2,120}={0,2}\.[0-9A-Za-z]{30}/, '_-'),
      minEntropy: 3,
      sample: (make) =>
        `perm${make.pick([':', '-'])}${encode(make.lower(8))}.${encode(`49-${make.digits(1)}`)}.${make.alnum(30)}`,
      nearMisses: (make) => [
        `perm:${encode(make.lower(8))}.${encode('49-1')}`,
        `perm-${make.lower(8)}.${make.lower(8)}.${make.lower(12)}`,
      ],
    },
  ],
} satisfies Provider;

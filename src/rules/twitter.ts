import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';
import { isXBearerToken } from './_x-bearer.ts';

export default {
  name: 'X (Twitter)',
  revoke: { via: 'dashboard', path: ['Developer portal', 'Project and app', 'Keys and tokens', 'Revoke'] },
  rules: [
    {
      id: 'twitter-bearer-token',
      name: 'X (Twitter) bearer token',
      kind: 'structured',
      severity: 'error',
      env: 'TWITTER_BEARER_TOKEN',
      keywords: ['aaaaaaaaaaaaaaaaaaaaa'],
      // 44 bytes in base64 (zeros, the app's number, a hash), percent-encoded mostly, then the secret.
      pattern: token(
        /A{21,22}(?:(?:[0-9A-Za-z+/]|%2[BFbf]){37,38}(?:%3[Dd]|=)(?<body>[0-9A-Za-z]{40,50})|[0-9A-Za-z%]{80,100})/,
        '+/=',
      ),
      validate: isXBearerToken,
      minEntropy: 4,
      sample: (make) =>
        `${'A'.repeat(21)}${make.alnum(5)}AAAAAA${make.alnum(20)}%2B${make.alnum(6)}%3D${make.alnum(50)}`,
      nearMisses: (make) => [
        `${'A'.repeat(21)}${make.alnum(38)}`,
        `${'A'.repeat(21)}${make.alnum(38)}%3D${'x'.repeat(50)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';
import { token } from './_token.ts';
import { isXBearerToken } from './_x-bearer.ts';

export default {
  name: 'X (Twitter)',
  revoke: { via: 'dashboard', path: ['Developer portal', 'Project and app', 'Keys and tokens', 'Revoke'] },
  playbook: { keys: 'one' },
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
    {
      id: 'twitter-api-secret',
      name: 'X API secret or client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'TWITTER_API_SECRET',
      revoke: { via: 'dashboard', path: ['Developer portal', 'The app', 'Keys and tokens', 'Regenerate'] },
      ...contextual({
        names: ['twitter', 'x api secret', 'x consumer secret', 'x client secret'],
        keywords: ['twitter', 'x_api_secret', 'x_consumer', 'x_client_secret', 'xapisecret'],
        alphabet: '0-9A-Za-z_-',
        length: 50,
      }),
      sample: (make) => make.base64url(50),
      nearMisses: (make) => [
        make.base64url(50),
        `twitter_sha256 = ${make.base64url(50)}`,
        `TWITTER_API_SECRET=${make.base64url(46)}`,
      ],
    },
    {
      id: 'twitter-api-key',
      name: 'X API key',
      kind: 'contextual',
      severity: 'error',
      env: 'TWITTER_API_KEY',
      revoke: { via: 'dashboard', path: ['Developer portal', 'The app', 'Keys and tokens', 'Regenerate'] },
      ...contextual({
        names: ['twitter api', 'twitter consumer', 'twitter key', 'x api key', 'x consumer key'],
        keywords: ['twitter', 'x_api_key', 'x_consumer'],
        body: /(?=[0-9A-Za-z]{0,24}\d)[0-9A-Za-z]{25}/i,
      }),
      validate: isInContext,
      sample: (make) => make.alnum(25),
      nearMisses: (make) => [
        make.alnum(25),
        `twitter_api_sha256 = ${make.alnum(25)}`,
        `TWITTER_API_KEY=${make.alnum(21)}`,
      ],
    },
    {
      id: 'twitter-access-token',
      name: 'X access token',
      kind: 'contextual',
      severity: 'error',
      env: 'TWITTER_ACCESS_TOKEN',
      revoke: { via: 'dashboard', path: ['Developer portal', 'The app', 'Keys and tokens', 'Revoke'] },
      // The id of the account, a hyphen, and 40 characters.
      ...contextual({
        names: ['twitter', 'x access token'],
        keywords: ['twitter', 'x_access_token'],
        body: /\d{5,20}-[0-9A-Za-z]{40}/,
      }),
      sample: (make) => `1${make.digits(18)}-${make.alnum(40)}`,
      nearMisses: (make) => [
        `twitter_sha256 = 1${make.digits(18)}-${make.alnum(40)}`,
        `TWITTER_ACCESS_TOKEN=1${make.digits(18)}-${make.alnum(20)}`,
      ],
    },
    {
      id: 'twitter-access-token-secret',
      name: 'X access token secret',
      kind: 'contextual',
      severity: 'error',
      env: 'TWITTER_ACCESS_TOKEN_SECRET',
      revoke: { via: 'dashboard', path: ['Developer portal', 'The app', 'Keys and tokens', 'Revoke'] },
      ...contextual({
        names: ['twitter', 'x access token secret', 'x access secret'],
        keywords: ['twitter', 'x_access_'],
        alphabet: '0-9A-Za-z',
        length: 45,
      }),
      sample: (make) => make.alnum(45),
      nearMisses: (make) => [
        make.alnum(45),
        `twitter_sha256 = ${make.alnum(45)}`,
        `TWITTER_ACCESS_TOKEN_SECRET=${make.alnum(41)}`,
      ],
    },
  ],
} satisfies Provider;

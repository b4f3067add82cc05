import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Neptune',
  revoke: { via: 'dashboard', path: ['User menu', 'API token', 'Revoke'] },
  rules: [
    {
      id: 'neptune-api-token',
      name: 'Neptune API token',
      kind: 'structured',
      severity: 'error',
      env: 'NEPTUNE_API_TOKEN',
      keywords: ['eyjhcglfywrkcmvzcyi6'],
      // Base64 of `{"api_address":`.
      pattern: token(/eyJhcGlfYWRkcmVzcyI6(?<body>[0-9A-Za-z+/]{60,600}={0,2})/, '+/='),
      validate: hasRandomBody,
      sample: (make) => `eyJhcGlfYWRkcmVzcyI6${make.alnum(160)}`,
      nearMisses: (make) => [`eyJhcGlfYWRkcmVzcyI6${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

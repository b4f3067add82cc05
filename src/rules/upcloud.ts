import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export default {
  name: 'UpCloud',
  revoke: {
    via: 'dashboard',
    url: 'https://hub.upcloud.com/account/api-tokens',
    path: ['Account', 'API tokens', 'Delete'],
  },
  rules: [
    {
      id: 'upcloud-api-token',
      name: 'UpCloud API token',
      kind: 'structured',
      severity: 'error',
      env: 'UPCLOUD_TOKEN',
      keywords: ['ucat_'],
      // A ULID.
      pattern: token(/ucat_(?<body>[0-9A-Za-z]{24,32})/),
      validate: hasRandomBody,
      sample: (make) => `ucat_01${make.from(CROCKFORD, 24)}`,
      nearMisses: (make) => [`ucat_01${make.from(CROCKFORD, 12)}`],
    },
  ],
} satisfies Provider;

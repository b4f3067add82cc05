import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'UploadThing',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'uploadthing-token',
      name: 'UploadThing token',
      kind: 'structured',
      severity: 'error',
      env: 'UPLOADTHING_TOKEN',
      keywords: ['eyjhcgllzxkioijza19saxzlx'],
      // Base64 of `{"apiKey":"sk_live_`.
      pattern: token(/eyJhcGlLZXkiOiJza19saXZlX(?<body>[0-9A-Za-z+/]{80,400}={0,2})/, '+/='),
      validate: hasRandomBody,
      sample: (make) => `eyJhcGlLZXkiOiJza19saXZlX${make.alnum(160)}`,
      nearMisses: (make) => [`eyJhcGlLZXkiOiJza19saXZlX${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Harness',
  revoke: { via: 'dashboard', path: ['Profile', 'My API keys', 'Delete the token'] },
  rules: [
    {
      id: 'harness-token',
      name: 'Harness API token',
      kind: 'structured',
      severity: 'error',
      env: 'HARNESS_API_KEY',
      keywords: ['pat.', 'sat.'],
      // Of a person or a service account: the account, the token's id, and the secret.
      pattern: token(/[ps]at\.[\w-]{22}\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}/, '_-'),
      sample: (make) =>
        `${make.pick(['pat', 'sat'])}.${make.base64url(22)}.${make.hex(24)}.${make.alnum(20)}`,
      nearMisses: (make) => [
        `pat.${make.base64url(22)}.${make.hex(24)}`,
        `pat.${make.lower(22)}.${make.lower(23)}.${make.lower(20)}`,
      ],
    },
  ],
} satisfies Provider;

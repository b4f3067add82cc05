import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Bitwarden',
  docs: 'https://bitwarden.com/help/access-tokens/',
  revoke: {
    via: 'dashboard',
    url: 'https://vault.bitwarden.com/',
    path: ['Secrets Manager', 'Machine accounts', 'Access tokens', 'Revoke'],
  },
  rules: [
    {
      id: 'bitwarden-machine-token',
      name: 'Bitwarden Secrets Manager access token',
      kind: 'structured',
      severity: 'error',
      env: 'BWS_ACCESS_TOKEN',
      keywords: ['bws', 'bitwarden', 'token'],
      // A version, the token's id, its secret, and an encryption key of 16 bytes.
      pattern: token(
        /0\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\.[0-9A-Za-z]{30}:[0-9A-Za-z+/]{22}==/,
        '+/=',
      ),
      sample: (make) => `0.${createUuid(make)}.${make.alnum(30)}:${make.base64(22)}==`,
      nearMisses: (make) => [
        `token: 0.${createUuid(make)}.${make.alnum(30)}`,
        `token: 0.${createUuid(make)}.${make.alnum(12)}:${make.base64(22)}==`,
      ],
    },
  ],
} satisfies Provider;

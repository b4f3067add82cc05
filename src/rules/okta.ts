import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Okta',
  revoke: { via: 'dashboard', path: ['Admin console', 'Security', 'API', 'Tokens', 'Revoke'] },
  rules: [
    {
      id: 'okta-api-token',
      name: 'Okta API token',
      kind: 'contextual',
      severity: 'error',
      env: 'OKTA_API_TOKEN',
      docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
      ...contextual({ names: ['okta', 'ssws'], body: /00[\w-]{40}/, inside: '_-' }),
      sample: (make) => `00${make.base64url(39)}a`,
      nearMisses: (make) => [
        `okta_sha256 = 00${make.base64url(39)}a`,
        `OKTA_API_TOKEN=00${make.base64url(30)}`,
      ],
    },
    {
      id: 'okta-client-secret',
      name: 'Okta client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'OKTA_CLIENT_SECRET',
      revoke: {
        via: 'dashboard',
        path: ['Applications', 'The application', 'General', 'Client secrets', 'Delete'],
      },
      // 64 characters; 40 in older applications.
      ...contextual({
        names: ['okta client secret', 'okta secret', 'okta oauth secret', 'okta oauth2 client secret'],
        keywords: ['okta'],
        body: /(?!00)[\w-]{40}(?:[\w-]{24})?/i,
        inside: '_-',
      }),
      validate: isInContext,
      sample: (make) => `a${make.base64url(make.pick([38, 62]))}a`,
      nearMisses: (make) => [
        `okta_client_secret_sha256 = a${make.base64url(make.pick([38, 62]))}a`,
        `OKTA_CLIENT_SECRET=${make.base64url(30)}`,
      ],
    },
  ],
} satisfies Provider;

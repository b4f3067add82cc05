import type { Provider } from '../rule-types.ts';
import { alignBase64, createJwt } from './_jwt-parts.ts';
import { isCalendlyToken } from './_jwt.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Calendly',
  revoke: {
    via: 'dashboard',
    url: 'https://calendly.com/integrations/api_webhooks',
    path: ['Integrations', 'API & webhooks', 'Revoke'],
  },
  rules: [
    {
      id: 'calendly-token',
      name: 'Calendly personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'CALENDLY_TOKEN',
      // The issuer's host inside the base64 of the claims.
      keywords: alignBase64('auth.calendly.com').map((text) => text.toLowerCase()),
      pattern: token(/eyJ[\w-]{20,300}\.eyJ[\w-]{60,1200}\.[\w-]{43,700}/, '_-'),
      validate: isCalendlyToken,
      sample: (make) =>
        createJwt(
          make,
          {
            iss: 'https://auth.calendly.com',
            iat: 1_700_000_000,
            jti: createUuid(make),
            user_uuid: createUuid(make),
          },
          { kid: make.hex(64), typ: 'PAT', alg: 'ES256' },
        ),
      nearMisses: (make) => [
        createJwt(make, { iss: 'https://auth.calendly.com.test', jti: createUuid(make) }, { typ: 'JWT' }),
      ],
    },
  ],
} satisfies Provider;

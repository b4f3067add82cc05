import type { Provider } from '../rule-types.ts';
import { alignBase64, createJwt } from './_jwt-parts.ts';
import { isMondayToken } from './_jwt.ts';
import { token } from './_token.ts';

export default {
  name: 'monday.com',
  docs: 'https://developer.monday.com/api-reference/docs/authentication',
  revoke: { via: 'dashboard', path: ['Avatar', 'Developers', 'My access tokens', 'Regenerate'] },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'monday-api-token',
      name: 'monday.com API token',
      kind: 'structured',
      severity: 'error',
      env: 'MONDAY_API_TOKEN',
      // The claim that names the account, inside the base64 of the claims.
      keywords: alignBase64('"actid":').map((text) => text.toLowerCase()),
      pattern: token(/eyJ[\w-]{12,100}\.eyJ[\w-]{60,600}\.[\w-]{43,400}/, '_-'),
      validate: isMondayToken,
      sample: (make) =>
        createJwt(
          make,
          {
            tid: Number(`2${make.digits(8)}`),
            aai: 11,
            uid: Number(`4${make.digits(7)}`),
            iad: '2024-03-01T10:00:00.000Z',
            per: 'me:write',
            actid: Number(`1${make.digits(7)}`),
            rgn: 'use1',
          },
          { alg: 'RS256' },
        ),
      nearMisses: (make) => [createJwt(make, { actid: 1 }, { alg: 'none' })],
    },
  ],
} satisfies Provider;

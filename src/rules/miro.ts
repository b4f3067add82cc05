import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { token } from './_token.ts';

export default {
  name: 'Miro',
  revoke: { via: 'dashboard', path: ['Profile settings', 'Your apps', 'Revoke'] },
  rules: [
    {
      id: 'miro-access-token',
      name: 'Miro access token',
      kind: 'structured',
      severity: 'error',
      env: 'MIRO_ACCESS_TOKEN',
      keywords: ['eyjtaxjvlm9yawdpbii6'],
      // Base64 of `{"miro.origin":"eu01"}`, an underscore, and the secret.
      pattern: token(/eyJtaXJvLm9yaWdpbiI6[0-9A-Za-z]{6,20}_[\w-]{27}/, '_-'),
      sample: (make) =>
        `${Buffer.from('{"miro.origin":"eu01"}').toString('base64url')}_${make.base64url(26)}a`,
      nearMisses: () => [Buffer.from('{"miro.origin":"eu01"}').toString('base64url')],
    },
    {
      id: 'miro-client-secret',
      name: 'Miro client secret',
      kind: 'contextual',
      severity: 'error',
      env: 'MIRO_CLIENT_SECRET',
      revoke: { via: 'dashboard', path: ['Profile settings', 'Your apps', 'The app', 'Reset client secret'] },
      ...contextual({
        names: ['miro client secret', 'miro secret', 'miro token', 'miro access token'],
        keywords: ['miro'],
        alphabet: '0-9A-Za-z',
        length: 32,
      }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [
        make.alnum(32),
        `miro_client_secret_sha256 = ${make.alnum(32)}`,
        `MIRO_CLIENT_SECRET=${make.alnum(28)}`,
      ],
    },
  ],
} satisfies Provider;

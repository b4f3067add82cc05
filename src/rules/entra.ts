import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Microsoft Entra ID',
  docs: 'https://learn.microsoft.com/en-us/entra/identity-platform/quickstart-register-app',
  revoke: {
    via: 'dashboard',
    url: 'https://entra.microsoft.com/',
    path: ['App registrations', 'Your app', 'Certificates & secrets', 'Delete'],
  },
  playbook: { logs: ['Entra ID', 'Sign-in logs'], keys: 'several', github: 'told' },
  rules: [
    {
      id: 'entra-client-secret',
      name: 'Entra client secret',
      kind: 'structured',
      severity: 'error',
      env: 'AZURE_CLIENT_SECRET',
      keywords: ['7q~', '8q~'],
      pattern: token(/[0-9A-Za-z_~.]{3}[78]Q~[0-9A-Za-z_~.-]{31,34}/, '_-'),
      sample: (make) => `${make.alnum(3)}8Q~${make.alnum(34)}`,
      nearMisses: (make) => [`${make.alnum(3)}8Q~${make.alnum(12)}`],
    },
    {
      id: 'entra-refresh-token',
      name: 'Entra refresh token',
      kind: 'contextual',
      severity: 'error',
      env: 'AZURE_REFRESH_TOKEN',
      revoke: {
        via: 'dashboard',
        url: 'https://entra.microsoft.com/',
        path: ['Users', 'The user', 'Revoke sessions'],
      },
      keywords: ['refresh_token', 'refreshtoken'],
      pattern:
        /refresh_?token["'\\ \t]{0,4}(?:=|:|%3D)[ \t"'\\]{0,4}(?<secret>[01]\.A[\w-]{40,200}\.[\w-]{100,1600})/i,
      sample: (make) => {
        const secret = `1.A${make.base64url(60)}.${make.base64url(400)}`;
        return { text: `refresh_token=${secret}`, secret };
      },
      nearMisses: (make) => [`refresh_token=1.A${make.base64url(20)}`],
    },
  ],
} satisfies Provider;

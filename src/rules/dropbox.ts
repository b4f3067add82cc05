import type { Provider } from '../rule-types.ts';
import { LOWER_ALNUM } from './_alphabets.ts';
import { contextual } from './_contextual.ts';
import { isVaried } from './_mixture.ts';
import { token } from './_token.ts';

export default {
  name: 'Dropbox',
  revoke: {
    via: 'dashboard',
    url: 'https://www.dropbox.com/developers/apps',
    path: ['App console', 'The app', 'Revoke access'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'dropbox-token',
      name: 'Dropbox access token',
      kind: 'structured',
      severity: 'error',
      env: 'DROPBOX_ACCESS_TOKEN',
      keywords: ['sl.'],
      pattern: token(/sl\.(?:u\.)?[\w=-]{130,1500}/, '_-'),
      validate: isVaried,
      sample: (make) => `sl.${make.pick(['u.', 'B', 'A'])}${make.base64url(160)}${make.alnum(1)}`,
      nearMisses: (make) => [`sl.u.${make.base64url(60)}`, `sl.B${make.base64url(40)}`],
    },
    {
      id: 'dropbox-app-secret',
      name: 'Dropbox app secret',
      kind: 'contextual',
      severity: 'error',
      env: 'DROPBOX_APP_SECRET',
      revoke: { via: 'dashboard', path: ['App console', 'The app', 'Settings', 'App secret', 'Reset'] },
      // The app key, of the same form, is public.
      ...contextual({
        names: ['dropbox app secret', 'dropbox secret', 'dropbox client secret'],
        keywords: [
          'dropboxapp',
          'dropbox_app',
          'dropbox-app',
          'dropbox.app',
          'dropboxsecret',
          'dropbox_secret',
          'dropboxclient',
          'dropbox_client',
        ],
        alphabet: '0-9a-z',
        length: 15,
      }),
      sample: (make) => make.from(LOWER_ALNUM, 15),
      nearMisses: (make) => [
        make.from(LOWER_ALNUM, 15),
        `DROPBOX_APP_SECRET=${make.from(LOWER_ALNUM, 9)}`,
        `DROPBOX_APP_KEY=${make.from(LOWER_ALNUM, 15)}`,
      ],
    },
    {
      id: 'dropbox-sign-api-key',
      name: 'Dropbox Sign (HelloSign) API key',
      kind: 'contextual',
      severity: 'error',
      env: 'HELLOSIGN_API_KEY',
      revoke: { via: 'dashboard', path: ['Dropbox Sign', 'Settings', 'API', 'Delete key'] },
      ...contextual({
        names: ['hellosign', 'dropbox sign'],
        keywords: ['hellosign', 'dropboxsign', 'dropbox_sign', 'dropbox-sign'],
        alphabet: '0-9a-f',
        length: 64,
      }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [make.hex(64), `HELLOSIGN_API_KEY=${make.hex(58)}`],
    },
  ],
} satisfies Provider;

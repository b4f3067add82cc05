import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isFacebookSecret } from './_facebook.ts';
import { isVaried } from './_mixture.ts';
import { token } from './_token.ts';

export default {
  name: 'Meta',
  revoke: {
    via: 'dashboard',
    url: 'https://developers.facebook.com/tools/accesstoken/',
    path: ['The app', 'App settings', 'Reset the app secret'],
  },
  playbook: { keys: 'one', github: 'told' },
  rules: [
    {
      id: 'facebook-access-token',
      name: 'Facebook or Instagram access token',
      kind: 'structured',
      severity: 'error',
      env: 'FACEBOOK_ACCESS_TOKEN',
      keywords: ['eaa', 'igq', 'igaa'],
      // Letters and digits alone, unlike other base64, in the middle of which it may not stand either.
      pattern: token(/(?<![+/])(?:EAA|IGQ|IGAA)[0-9A-Za-z]{97,400}/, '+/='),
      validate: isVaried,
      sample: (make) => `${make.pick(['EAA', 'IGQ', 'IGAA'])}${make.alnum(160)}ZDZD`,
      nearMisses: (make) => [
        `EAA${make.alnum(60)}`,
        `+EAA${make.alnum(160)}`,
        `EAA${make.alnum(160)}/${make.alnum(8)}`,
      ],
    },
    {
      id: 'facebook-app-secret',
      name: 'Facebook app secret',
      kind: 'contextual',
      severity: 'error',
      env: 'FACEBOOK_APP_SECRET',
      revoke: {
        via: 'dashboard',
        url: 'https://developers.facebook.com/apps/',
        path: ['The app', 'App settings', 'Basic', 'Reset the app secret'],
      },
      ...contextual({
        names: ['facebook', 'fb app', 'fb secret', 'instagram'],
        alphabet: '0-9a-f',
        length: 32,
      }),
      validate: isFacebookSecret,
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `facebook_sha256 = ${make.hex(32)}`,
        `FACEBOOK_APP_SECRET=${make.hex(28)}`,
        `facebook_client_token = ${make.hex(32)}`,
      ],
    },
    {
      id: 'facebook-app-token',
      name: 'Facebook app access token',
      kind: 'contextual',
      severity: 'error',
      env: 'FACEBOOK_APP_TOKEN',
      revoke: {
        via: 'dashboard',
        url: 'https://developers.facebook.com/apps/',
        path: ['The app', 'App settings', 'Basic', 'Reset the app secret'],
      },
      // The id of the app, a bar, and a key that stands for its secret.
      ...contextual({
        names: ['facebook', 'fb'],
        keywords: ['facebook', 'fb_', 'fb-', 'fb.'],
        body: /\d{13,17}\|[\w-]{27}/,
        inside: '_-',
      }),
      sample: (make) => `${make.pick(['1', '4'])}${make.digits(15)}|${make.base64url(27)}`,
      nearMisses: (make) => [
        `facebook_sha256 = ${make.pick(['1', '4'])}${make.digits(15)}|${make.base64url(27)}`,
        `FACEBOOK_APP_TOKEN=${make.digits(15)}|${make.base64url(20)}`,
      ],
    },
  ],
} satisfies Provider;

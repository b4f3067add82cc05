import type { Provider } from '../rule-types.ts';
import { isVaried } from './_mixture.ts';
import { token } from './_token.ts';

export default {
  name: 'Meta',
  revoke: {
    via: 'dashboard',
    url: 'https://developers.facebook.com/tools/accesstoken/',
    path: ['The app', 'App settings', 'Reset the app secret'],
  },
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
  ],
} satisfies Provider;

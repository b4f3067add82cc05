import type { Provider } from '../rule-types.ts';
import { isVaried } from './_mixture.ts';
import { token } from './_token.ts';

export default {
  name: 'Dropbox',
  revoke: {
    via: 'dashboard',
    url: 'https://www.dropbox.com/developers/apps',
    path: ['App console', 'The app', 'Revoke access'],
  },
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
  ],
} satisfies Provider;

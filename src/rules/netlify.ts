import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Netlify',
  revoke: {
    via: 'dashboard',
    url: 'https://app.netlify.com/user/applications#personal-access-tokens',
    path: ['User settings', 'Applications', 'Personal access tokens', 'Revoke'],
  },
  rules: [
    {
      id: 'netlify-access-token',
      name: 'Netlify access token',
      kind: 'structured',
      severity: 'error',
      env: 'NETLIFY_AUTH_TOKEN',
      keywords: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'],
      // Personal (p), and its siblings of the command line, OAuth, UI and builds.
      pattern: token(/nf[bcopu]_(?<body>\w{36})/),
      validate: hasRandomBody,
      sample: (make) => `nf${make.pick(['p', 'p', 'c', 'o', 'u', 'b'])}_${make.alnum(36)}`,
      nearMisses: (make) => [
        `nfp_${make.alnum(20)}`,
        `nfx_${make.alnum(36)}`,
        'nfc_llcp_send_a_frame_to_general_socket1',
      ],
    },
  ],
} satisfies Provider;

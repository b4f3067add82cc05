import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Netlify',
  revoke: {
    via: 'dashboard',
    url: 'https://app.netlify.com/user/applications#personal-access-tokens',
    path: ['User settings', 'Applications', 'Personal access tokens', 'Revoke'],
  },
  playbook: { logs: ['The team', 'Audit log'], keys: 'several' },
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
    {
      id: 'netlify-legacy-token',
      name: 'Netlify access token (before 2023)',
      kind: 'contextual',
      severity: 'error',
      env: 'NETLIFY_AUTH_TOKEN',
      ...contextual({ names: ['netlify'], alphabet: '0-9A-Za-z_-', length: [43, 46] }),
      sample: (make) => `${make.base64url(make.pick([42, 44]))}a`,
      nearMisses: (make) => [
        `${make.base64url(make.pick([42, 44]))}a`,
        `netlify_sha256 = ${make.base64url(make.pick([42, 44]))}a`,
        `NETLIFY_AUTH_TOKEN=${make.base64url(30)}`,
      ],
    },
    {
      id: 'netlify-build-hook',
      name: 'Netlify build hook',
      kind: 'structured',
      severity: 'error',
      env: 'NETLIFY_BUILD_HOOK',
      revoke: { via: 'dashboard', path: ['Site configuration', 'Build & deploy', 'Build hooks', 'Delete'] },
      keywords: ['api.netlify.com/build_hooks/'],
      pattern: token(/https:\/\/api\.netlify\.com\/build_hooks\/[0-9a-f]{24}/),
      sample: (make) => `https://api.netlify.com/build_hooks/${make.hex(24)}`,
      nearMisses: (make) => [`https://api.netlify.com/build_hooks/${make.hex(10)}`],
    },
  ],
} satisfies Provider;

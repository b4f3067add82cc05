import type { Provider } from '../rule-types.ts';
import { isVaried } from './_mixture.ts';
import { token } from './_token.ts';

export default {
  name: 'Fly.io',
  revoke: {
    via: 'dashboard',
    url: 'https://fly.io/user/personal_access_tokens',
    path: ['Account', 'Access tokens', 'Revoke'],
  },
  rules: [
    {
      id: 'fly-access-token',
      name: 'Fly.io access token',
      kind: 'structured',
      severity: 'error',
      env: 'FLY_API_TOKEN',
      keywords: ['fm2_', 'fm1r_', 'fm1a_', 'fo1_'],
      // Macaroons in base64, joined by commas, mostly after the scheme's name.
      pattern: token(
        /(?:FlyV1 )?(?:fm2|fm1[ar]|fo1)_[\w+/-]{43,1000}={0,2}(?:,(?:fm2|fm1[ar]|fo1)_[\w+/-]{43,1000}={0,2}){0,4}/,
        '+/=',
      ),
      validate: isVaried,
      sample: (make) =>
        make.pick([
          `FlyV1 fm2_lJPECAAAAAAAA${make.base64(200)}==,fm2_lJPE${make.base64(200)}`,
          `fm2_${make.base64(300)}`,
          `fo1_${make.base64url(43)}`,
        ]),
      nearMisses: (make) => [`fm2_${make.base64(20)}`, `fm3_${make.base64(200)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { isMixed } from './_mixture.ts';
import { token } from './_token.ts';

export default {
  name: 'Infracost',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.infracost.io/',
    path: ['Org settings', 'API key', 'Regenerate'],
  },
  rules: [
    {
      id: 'infracost-api-key',
      name: 'Infracost API key',
      kind: 'structured',
      severity: 'error',
      env: 'INFRACOST_API_KEY',
      keywords: ['ico-'],
      // Icons with a digest in their names begin alike, but have not both cases.
      pattern: token(/ico-[0-9A-Za-z]{32}/, '_-'),
      validate: isMixed,
      sample: (make) => `ico-${make.alnum(29)}aZ4`,
      nearMisses: (make) => [`ico-${make.alnum(12)}`, `ico-${make.alnum(40)}`, `box.ico-${make.hex(32)}.png`],
    },
  ],
} satisfies Provider;

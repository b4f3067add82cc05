import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
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
      pattern: token(/ico-(?<body>(?=[0-9a-f]{0,31}[g-zA-Z])[0-9A-Za-z]{32})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `ico-${make.alnum(29)}aZ4`,
      nearMisses: (make) => [`ico-${make.alnum(12)}`, `ico-${make.alnum(40)}`, `box.ico-${make.hex(32)}.png`],
    },
  ],
} satisfies Provider;

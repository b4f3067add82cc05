import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Square',
  revoke: {
    via: 'dashboard',
    url: 'https://developer.squareup.com/apps',
    path: ['App', 'Credentials', 'Replace token'],
  },
  playbook: { keys: 'one', github: 'untold' },
  rules: [
    {
      id: 'square-access-token',
      name: 'Square access token',
      kind: 'structured',
      severity: 'error',
      env: 'SQUARE_ACCESS_TOKEN',
      keywords: ['eaaa', 'sq0atp-'],
      // 64 characters; `sq0atp-` is the older form. The tokens of Facebook begin alike and are longer.
      pattern: token(/EAAA(?<body>[\w-]{60})|sq0atp-[\w-]{22,60}/, '_-'),
      validate: hasRandomBody,
      sample: (make) => make.pick([`EAAAE${make.base64url(59)}`, `sq0atp-${make.base64url(22)}`]),
      nearMisses: (make) => [`EAAAE${make.base64url(40)}`, `EAAAE${make.alnum(80)}`],
    },
    {
      id: 'square-application-secret',
      name: 'Square application secret',
      kind: 'structured',
      severity: 'error',
      env: 'SQUARE_APPLICATION_SECRET',
      revoke: { via: 'dashboard', path: ['App', 'OAuth', 'Replace secret'] },
      keywords: ['sq0csp-', 'sandbox-sq0csb-'],
      // `sq0idp-` is the application's public id.
      pattern: token(/(?:sq0csp|sandbox-sq0csb)-[\w-]{43,44}/, '_-'),
      sample: (make) => `${make.pick(['sq0csp', 'sandbox-sq0csb'])}-${make.base64url(43)}`,
      nearMisses: (make) => [`sq0idp-${make.base64url(22)}`, `sq0csp-${make.base64url(22)}`],
    },
  ],
} satisfies Provider;

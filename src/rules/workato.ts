import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Workato',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'workato-developer-token',
      name: 'Workato developer API token',
      kind: 'structured',
      severity: 'error',
      env: 'WORKATO_API_TOKEN',
      keywords: [
        'wrkaus-eyj',
        'wrkaeu-eyj',
        'wrkajp-eyj',
        'wrkasg-eyj',
        'wrkaau-eyj',
        'wrkail-eyj',
        'wrkatrial-eyj',
      ],
      // A data centre, then a JSON Web Token.
      pattern: token(
        /wrka(?:us|eu|jp|sg|au|il|trial)-(?<body>eyJ[\w-]{16,200}\.eyJ[\w-]{20,2000}\.[\w-]{40,1000})/,
        '_-',
      ),
      validate: hasRandomBody,
      sample: (make) =>
        `wrka${make.pick(['us', 'eu', 'trial'])}-eyJ${make.base64url(40)}.eyJ${make.base64url(120)}.${make.base64url(300)}`,
      nearMisses: (make) => [`wrkaus-${make.alnum(20)}`],
    },
  ],
} satisfies Provider;

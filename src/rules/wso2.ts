import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'WSO2',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'wso2-choreo-token',
      name: 'WSO2 Choreo personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'CHOREO_TOKEN',
      keywords: ['chk_eyj'],
      pattern: token(/chk_(?<body>eyJ[\w+/=-]{40,400})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `chk_eyJ${make.base64url(120)}`,
      nearMisses: (make) => [`chk_eyJ${make.alnum(10)}`],
    },
  ],
} satisfies Provider;

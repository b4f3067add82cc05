import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Convex',
  revoke: { via: 'dashboard', path: ['Settings', 'URL and deploy key', 'Delete the key'] },
  rules: [
    {
      id: 'convex-deploy-key',
      name: 'Convex deploy key',
      kind: 'structured',
      severity: 'error',
      env: 'CONVEX_DEPLOY_KEY',
      keywords: ['eyj2mii6'],
      // Base64 of `{"v2":` after the deployment's name.
      pattern: token(
        /(?:prod|dev|preview|project):[\w:-]{3,100}\|eyJ2MiI6(?<body>[0-9A-Za-z+/]{30,300}={0,2})/,
        '+/=',
      ),
      validate: hasRandomBody,
      sample: (make) => `prod:${make.lower(5)}-${make.lower(5)}-123|eyJ2MiI6${make.alnum(60)}`,
      nearMisses: (make) => [`prod:${make.lower(5)}|eyJ2MiI6${make.alnum(8)}`],
    },
  ],
} satisfies Provider;

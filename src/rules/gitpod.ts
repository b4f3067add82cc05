import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Gitpod',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'gitpod-access-token',
      name: 'Gitpod personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'GITPOD_ACCESS_TOKEN',
      keywords: ['gitpod_pat_'],
      pattern: token(/gitpod_pat_(?<body>[\w-]{40,80}(?:\.[\w-]{20,80})?)/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `gitpod_pat_${make.base64url(43)}`,
      nearMisses: (make) => [`gitpod_pat_${make.alnum(12)}`],
    },
  ],
} satisfies Provider;

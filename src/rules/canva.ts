import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Canva',
  revoke: { via: 'dashboard', path: ['Developer portal', 'Your integrations', 'Generate secret'] },
  rules: [
    {
      id: 'canva-client-secret',
      name: 'Canva client secret',
      kind: 'structured',
      severity: 'error',
      env: 'CANVA_CLIENT_SECRET',
      keywords: ['cnvca'],
      pattern: token(/cnvca(?<body>[\w-]{38,60})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `cnvca${make.base64url(43)}`,
      nearMisses: (make) => [`cnvca${make.alnum(10)}`, `cnvcallback_of_every_one_of_the_many_callers_here`],
    },
  ],
} satisfies Provider;

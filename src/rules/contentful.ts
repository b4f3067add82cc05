import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Contentful',
  revoke: {
    via: 'dashboard',
    url: 'https://app.contentful.com/account/profile/cma_tokens',
    path: ['Account settings', 'CMA tokens', 'Revoke'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'contentful-token',
      name: 'Contentful management token',
      kind: 'structured',
      severity: 'error',
      env: 'CONTENTFUL_MANAGEMENT_TOKEN',
      keywords: ['cfpat-'],
      pattern: token(/CFPAT-[\w-]{43}/, '_-'),
      minEntropy: 3,
      sample: (make) => `CFPAT-${make.base64url(42)}${make.alnum(1)}`,
      nearMisses: (make) => [`CFPAT-${make.base64url(20)}`, `CFPAT-${'x'.repeat(43)}`],
    },
  ],
} satisfies Provider;

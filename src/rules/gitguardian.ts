import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'GitGuardian',
  revoke: {
    via: 'dashboard',
    url: 'https://dashboard.gitguardian.com/api/personal-access-tokens',
    path: ['API', 'Personal access tokens', 'Revoke'],
  },
  rules: [
    {
      id: 'gitguardian-api-key',
      name: 'GitGuardian API key',
      kind: 'contextual',
      severity: 'error',
      env: 'GITGUARDIAN_API_KEY',
      // 71 characters in what is issued.
      ...contextual({ names: ['gitguardian', 'ggshield'], alphabet: '0-9A-Za-z', length: [68, 74] }),
      sample: (make) => make.alnum(68),
      nearMisses: (make) => [make.alnum(68), `GITGUARDIAN_API_KEY=${make.alnum(62)}`],
    },
  ],
} satisfies Provider;

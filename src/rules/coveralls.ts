import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Coveralls',
  revoke: { via: 'dashboard', path: ['Repository', 'Settings', 'Regenerate token'] },
  rules: [
    {
      id: 'coveralls-repo-token',
      name: 'Coveralls repository token',
      kind: 'contextual',
      severity: 'error',
      env: 'COVERALLS_REPO_TOKEN',
      ...contextual({ names: ['coveralls'], alphabet: '0-9A-Za-z', length: [32, 37] }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [make.alnum(32), `COVERALLS_REPO_TOKEN=${make.alnum(26)}`],
    },
  ],
} satisfies Provider;

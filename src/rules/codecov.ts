import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { uuid } from './_fragments.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Codecov',
  revoke: { via: 'dashboard', path: ['Repository', 'Configuration', 'General', 'Regenerate'] },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'codecov-token',
      name: 'Codecov token',
      kind: 'contextual',
      severity: 'error',
      env: 'CODECOV_TOKEN',
      // An upload token only writes coverage, but has been used to forge reports.
      ...contextual({ names: ['codecov'], body: new RegExp(uuid, 'i'), inside: '-' }),
      sample: (make) => createUuid(make),
      nearMisses: (make) => [createUuid(make), `CODECOV_TOKEN=${createUuid(make).slice(1)}`],
    },
  ],
} satisfies Provider;

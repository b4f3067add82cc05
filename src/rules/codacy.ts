import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Codacy',
  revoke: { via: 'dashboard', path: ['Repository or account', 'API tokens', 'Delete'] },
  rules: [
    {
      id: 'codacy-api-token',
      name: 'Codacy API token',
      kind: 'contextual',
      severity: 'error',
      env: 'CODACY_API_TOKEN',
      ...contextual({ names: ['codacy'], alphabet: '0-9A-Za-z', length: 20 }),
      sample: (make) => make.alnum(20),
      nearMisses: (make) => [make.alnum(20), `CODACY_API_TOKEN=${make.alnum(14)}`],
    },
    {
      id: 'codacy-project-token',
      name: 'Codacy project token',
      kind: 'contextual',
      severity: 'error',
      env: 'CODACY_PROJECT_TOKEN',
      ...contextual({ names: ['codacy'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `CODACY_PROJECT_TOKEN=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

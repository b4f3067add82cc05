import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Crowdin',
  revoke: { via: 'dashboard', path: ['Account settings', 'API', 'Personal access tokens', 'Delete'] },
  rules: [
    {
      id: 'crowdin-access-token',
      name: 'Crowdin personal access token',
      kind: 'contextual',
      severity: 'error',
      env: 'CROWDIN_PERSONAL_TOKEN',
      ...contextual({ names: ['crowdin'], alphabet: '0-9a-f', length: 80 }),
      sample: (make) => make.hex(80),
      nearMisses: (make) => [make.hex(80), `CROWDIN_PERSONAL_TOKEN=${make.hex(74)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Civo',
  revoke: { via: 'dashboard', url: 'https://dashboard.civo.com/security', path: ['Security', 'Regenerate'] },
  playbook: { keys: 'one' },
  rules: [
    {
      id: 'civo-api-key',
      name: 'Civo API key',
      kind: 'contextual',
      severity: 'error',
      env: 'CIVO_TOKEN',
      ...contextual({ names: ['civo'], alphabet: '0-9A-Za-z', length: 50 }),
      sample: (make) => make.alnum(50),
      nearMisses: (make) => [make.alnum(50), `CIVO_TOKEN=${make.alnum(44)}`],
    },
  ],
} satisfies Provider;

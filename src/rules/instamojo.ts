import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Instamojo',
  revoke: { via: 'dashboard', path: ['API & plugins', 'Regenerate'] },
  rules: [
    {
      id: 'instamojo-token',
      name: 'Instamojo API key or auth token',
      kind: 'contextual',
      severity: 'error',
      env: 'INSTAMOJO_AUTH_TOKEN',
      ...contextual({ names: ['instamojo'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `INSTAMOJO_AUTH_TOKEN=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

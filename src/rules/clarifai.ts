import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Clarifai',
  revoke: { via: 'dashboard', path: ['Settings', 'Security', 'Personal access tokens', 'Delete'] },
  rules: [
    {
      id: 'clarifai-access-token',
      name: 'Clarifai personal access token',
      kind: 'contextual',
      severity: 'error',
      env: 'CLARIFAI_PAT',
      ...contextual({ names: ['clarifai'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [make.hex(32), `CLARIFAI_PAT=${make.hex(26)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Vimeo',
  revoke: { via: 'dashboard', path: ['My apps', 'The app', 'Regenerate'] },
  rules: [
    {
      id: 'vimeo-access-token',
      name: 'Vimeo access token',
      kind: 'contextual',
      severity: 'error',
      env: 'VIMEO_ACCESS_TOKEN',
      ...contextual({ names: ['vimeo'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `vimeo_sha256 = ${make.hex(32)}`,
        `VIMEO_ACCESS_TOKEN=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'hCaptcha',
  revoke: { via: 'dashboard', path: ['Settings', 'Generate new secret'] },
  playbook: { keys: 'one', github: 'untold' },
  rules: [
    {
      id: 'hcaptcha-secret',
      name: 'hCaptcha secret',
      kind: 'contextual',
      severity: 'error',
      env: 'HCAPTCHA_SECRET',
      // The site key, a UUID, is public.
      ...contextual({ names: ['hcaptcha'], body: /ES_[0-9a-f]{32}|0x[0-9A-Fa-f]{40}/ }),
      sample: (make) => make.pick([`ES_${make.hex(32)}`, `0x${make.hex(40)}`]),
      nearMisses: (make) => [
        make.pick([`ES_${make.hex(32)}`, `0x${make.hex(40)}`]),
        `HCAPTCHA_SECRET=${createUuid(make)}`,
      ],
    },
  ],
} satisfies Provider;

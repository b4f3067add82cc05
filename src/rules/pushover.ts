import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

const LOWER36 = '0123456789abcdefghijklmnopqrstuvwxyz';

export default {
  name: 'Pushover',
  revoke: { via: 'dashboard', path: ['Your applications', 'The application', 'Delete'] },
  rules: [
    {
      id: 'pushover-token',
      name: 'Pushover application token or user key',
      kind: 'contextual',
      severity: 'error',
      env: 'PUSHOVER_TOKEN',
      docs: 'https://pushover.net/api',
      ...contextual({ names: ['pushover'], body: /(?=[0-9a-z]{0,29}\d)[0-9a-z]{30}/ }),
      validate: isInContext,
      sample: (make) => make.from(LOWER36, 30),
      nearMisses: (make) => [
        make.from(LOWER36, 30),
        `pushover_sha256 = ${make.from(LOWER36, 30)}`,
        `PUSHOVER_TOKEN=${make.from(LOWER36, 26)}`,
      ],
    },
  ],
} satisfies Provider;

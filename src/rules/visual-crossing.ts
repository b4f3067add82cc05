import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

const UPPER36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export default {
  name: 'Visual Crossing',
  revoke: { via: 'dashboard', path: ['Account', 'Key', 'Change'] },
  rules: [
    {
      id: 'visual-crossing-api-key',
      name: 'Visual Crossing API key',
      kind: 'contextual',
      severity: 'error',
      env: 'VISUAL_CROSSING_API_KEY',
      ...contextual({ names: ['visual crossing'], body: /(?=[0-9A-Z]{0,24}\d)[0-9A-Z]{25}/ }),
      validate: isInContext,
      sample: (make) => make.from(UPPER36, 25),
      nearMisses: (make) => [
        make.from(UPPER36, 25),
        `visual_crossing_sha256 = ${make.from(UPPER36, 25)}`,
        `VISUAL_CROSSING_API_KEY=${make.from(UPPER36, 21)}`,
      ],
    },
  ],
} satisfies Provider;

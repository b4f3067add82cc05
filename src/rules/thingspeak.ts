import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

const UPPER36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export default {
  name: 'ThingSpeak',
  revoke: { via: 'dashboard', path: ['Channel', 'API keys', 'Generate anew'] },
  rules: [
    {
      id: 'thingspeak-api-key',
      name: 'ThingSpeak API key',
      kind: 'contextual',
      severity: 'error',
      env: 'THINGSPEAK_API_KEY',
      ...contextual({ names: ['thingspeak'], body: /(?=[0-9A-Z]{0,15}\d)[0-9A-Z]{16}/ }),
      validate: isInContext,
      sample: (make) => make.from(UPPER36, 16),
      nearMisses: (make) => [
        make.from(UPPER36, 16),
        `thingspeak_sha256 = ${make.from(UPPER36, 16)}`,
        `THINGSPEAK_API_KEY=${make.from(UPPER36, 12)}`,
      ],
    },
  ],
} satisfies Provider;

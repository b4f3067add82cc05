import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'EmailOctopus',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'emailoctopus-api-key',
      name: 'EmailOctopus API key',
      kind: 'contextual',
      severity: 'error',
      env: 'EMAILOCTOPUS_API_KEY',
      ...contextual({
        names: ['emailoctopus', 'email_octopus', 'email-octopus', 'eo_api'],
        alphabet: '0-9a-f',
        length: 64,
        prefix: '(?:eo_)?',
      }),
      sample: (make) => `eo_${make.hex(64)}`,
      nearMisses: (make) => [`EMAILOCTOPUS_API_KEY=eo_${make.hex(30)}`],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'WeatherAPI',
  revoke: { via: 'dashboard', path: ['Dashboard', 'API', 'Regenerate'] },
  rules: [
    {
      id: 'weatherapi-key',
      name: 'WeatherAPI key',
      kind: 'contextual',
      severity: 'error',
      env: 'WEATHERAPI_KEY',
      ...contextual({ names: ['weatherapi', 'weather api'], alphabet: '0-9a-f', length: 31 }),
      sample: (make) => make.hex(31),
      nearMisses: (make) => [
        make.hex(31),
        `weatherapi_sha256 = ${make.hex(31)}`,
        `WEATHERAPI_KEY=${make.hex(27)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'OpenWeather',
  revoke: { via: 'dashboard', url: 'https://home.openweathermap.org/api_keys', path: ['API keys', 'Delete'] },
  rules: [
    {
      id: 'openweather-api-key',
      name: 'OpenWeather API key',
      kind: 'contextual',
      severity: 'error',
      env: 'OPENWEATHER_API_KEY',
      // Also beside the address of the API: `…openweathermap.org/…&appid=`.
      ...contextual({ names: ['openweather', 'open weather', 'owm'], alphabet: '0-9a-f', length: 32 }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `openweather_sha256 = ${make.hex(32)}`,
        `OPENWEATHER_API_KEY=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;

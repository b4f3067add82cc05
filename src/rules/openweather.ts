import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'OpenWeather',
  revoke: { via: 'dashboard', url: 'https://home.openweathermap.org/api_keys', path: ['API keys', 'Delete'] },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'openweather-api-key',
      name: 'OpenWeather API key',
      kind: 'contextual',
      severity: 'error',
      env: 'OPENWEATHER_API_KEY',
      // Also beside the address of the API: `…openweathermap.org/…&appid=`.
      ...contextual({
        names: ['openweather', 'open weather', 'owm api', 'owm key'],
        alphabet: '0-9a-f',
        length: 32,
      }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `openweather_sha256 = ${make.hex(32)}`,
        `OPENWEATHER_API_KEY=${make.hex(28)}`,
      ],
    },
    {
      id: 'openweather-key-in-url',
      name: 'OpenWeather API key in an address',
      kind: 'contextual',
      severity: 'error',
      env: 'OPENWEATHER_URL',
      keywords: ['openweathermap.org/'],
      pattern: /openweathermap\.org\/[^\s"'`<>]{0,200}?[?&]appid=(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
      minEntropy: 3,
      sample: (make) => {
        const secret = make.hex(32);
        return { text: `https://api.openweathermap.org/data/2.5/weather?q=London&appid=${secret}`, secret };
      },
      nearMisses: (make) => [`https://api.openweathermap.org/img/${make.hex(32)}`],
    },
  ],
} satisfies Provider;

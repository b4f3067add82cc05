import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Adafruit IO',
  revoke: { via: 'dashboard', path: ['API key', 'Regenerate key'] },
  rules: [
    {
      id: 'adafruit-io-key',
      name: 'Adafruit IO key',
      kind: 'structured',
      severity: 'error',
      env: 'ADAFRUIT_IO_KEY',
      keywords: ['aio_'],
      // Four letters and two digits come first.
      pattern: token(/aio_(?<body>[A-Za-z]{4}\d{2}[0-9A-Za-z]{22})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `aio_${make.lower(4)}${make.digits(2)}${make.alnum(22)}`,
      nearMisses: (make) => [`aio_${make.alnum(12)}`, `aio_abcdefghijklmnopqrstuvwxyzab`],
    },
  ],
} satisfies Provider;

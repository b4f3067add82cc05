import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Cartesia',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'cartesia-api-key',
      name: 'Cartesia API key',
      kind: 'structured',
      severity: 'error',
      env: 'CARTESIA_API_KEY',
      keywords: ['sk_car_'],
      pattern: token(/sk_car_(?<body>[\w-]{20,26})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `sk_car_${make.alnum(22)}`,
      nearMisses: (make) => [`sk_car_${make.alnum(10)}`, `sk_car_driveWanderAboutTown`],
    },
  ],
} satisfies Provider;

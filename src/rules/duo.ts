import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Cisco Duo',
  revoke: { via: 'dashboard', path: ['Admin panel', 'Applications', 'The application', 'Reset secret key'] },
  rules: [
    {
      id: 'duo-secret-key',
      name: 'Duo secret key',
      kind: 'contextual',
      severity: 'error',
      env: 'DUO_SECRET_KEY',
      // `DI` and 18 characters are the integration key.
      ...contextual({
        names: ['duo secret', 'duo skey', 'duo security', 'duo api', 'duo auth', 'duo integration'],
        keywords: [
          'duosecret',
          'duo_secret',
          'duo-secret',
          'duo.secret',
          'duoskey',
          'duo_skey',
          'duosecurity',
          'duo_security',
          'duo-security',
          'duoapi',
          'duo_api',
          'duo-api',
          'duo_auth',
          'duo_integration',
        ],
        alphabet: '0-9A-Za-z',
        length: 40,
      }),
      sample: (make) => make.alnum(40),
      nearMisses: (make) => [
        make.alnum(40),
        `DUO_SECRET_KEY=${make.alnum(34)}`,
        `DUO_INTEGRATION_KEY=DI${make.upper(18)}`,
      ],
    },
  ],
} satisfies Provider;

import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Mercado Pago',
  revoke: { via: 'dashboard', path: ['Your integrations', 'The application', 'Credentials', 'Renew'] },
  rules: [
    {
      id: 'mercado-pago-access-token',
      name: 'Mercado Pago access token',
      kind: 'structured',
      severity: 'error',
      env: 'MERCADOPAGO_ACCESS_TOKEN',
      keywords: ['app_usr-'],
      // The number of the application, a date, the secret, the account. The public key is a UUID.
      pattern: token(/APP_USR-\d{10,19}-\d{6}-[0-9A-Fa-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\d{6,12}/, '_-'),
      sample: (make) => `APP_USR-1${make.digits(15)}-030112-${make.hex(32)}-${make.digits(9)}`,
      nearMisses: (make) => [`APP_USR-${createUuid(make)}`],
    },
  ],
} satisfies Provider;

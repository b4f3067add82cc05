import { describe, expect, test } from 'vitest';

import { hasEnvSecret } from '../../src/rules/_env-file.ts';
import { createMake } from '../../src/rules/_make.ts';
import { isStandIn } from '../../src/scan/is-believable.ts';

const make = createMake(4);

const holdsSecret = (text: string, path = '.env'): boolean =>
  hasEnvSecret(text, { path, isPlaceholder: isStandIn });

const url = (login: string, place: string): string => `postgres://${login}@${place}`;

test.each([
  `API_KEY=${make.alnum(32)}`,
  `export API_KEY="${make.alnum(32)}" # of the shop`,
  `DB_PASSWORD='correct horse battery staple'`,
  'DB_PASSWORD=hunter22x',
  'DB_PASSWORD=Nimbus7!',
  'JWT_SECRET=purple-elephant-dances',
  `UNUSUAL_NAME=${make.alnum(40)}`,
  `WEATHER_API_KEY=${make.hex(32)}`,
  `SMS_TOKEN=${make.alnum(12)}`,
  `DATABASE_URL=${url(`app:${make.alnum(16)}`, 'db.acme.io/app')}`,
  `PRIVATE_KEY="-----BEGIN PRIVATE KEY-----`,
  `DEPLOY_PEM="-----BEGIN RSA PRIVATE KEY-----\\n`,
  `PORT=3000\r\nSECRET=${make.hex(32)}\r\n`,
])('%s gives a secret away', (text) => {
  expect(holdsSecret(text)).toBe(true);
});

test.each([
  '',
  '# API_KEY=not set here',
  'PORT=3000\nDEBUG=true\nHOST=0.0.0.0\nNAME=My App\n',
  'API_KEY=',
  'API_KEY=""',
  'API_KEY=your-api-key-here',
  'API_KEY=<from the console>',
  'API_KEY=${SHARED_API_KEY}',
  'API_KEY=xxxxxxxx',
  'SECRET=changeme',
  'APP_SECRET=ThisTokenIsNotSoSecretChangeIt',
  'POSTGRES_PASSWORD=postgres',
  'POSTGRES_PASSWORD=app',
  `DATABASE_URL="${url(['app', '!ChangeMe!'].join(':'), '127.0.0.1:5432/app?serverVersion=16&charset=utf8')}"`,
  `DATABASE_URL=${url(['postgres', 'postgres'].join(':'), 'localhost:5432/app')}`,
  'MESSENGER_TRANSPORT_DSN=doctrine://default?auto_setup=0',
  'LOG_PATH=/var/log/app.log',
  'API_URL=https://api.acme.io/v1',
  `API_KEY=encrypted:${make.base64(80)}`,
  `API_KEY=ENC[AES256_GCM,data:${make.base64(20)},type:str]`,
  'API_KEY=op://vault/item/field',
  'TOKEN_EXPIRY=3600',
  'SECRET_NAME=prod/app/database',
  `NEXT_PUBLIC_SITE_KEY=site`,
  'VITE_APP_TOKEN=public-by-design',
])('%s is harmless', (text) => {
  expect(holdsSecret(text)).toBe(false);
});

describe('what only stands for a secret is harmless', () => {
  const alphabet = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(97 + at)).join('');
  test.each([
    'API_KEY={AcmeApiKey}',
    'API_KEY=[your key]',
    'API_KEY=%ACME_KEY%',
    `API_KEY=acme_${'0'.repeat(40)}`,
    `API_KEY=acme_${alphabet}`,
    `DB_PASSWORD=${'0'.repeat(16)}`,
    `DATABASE_URL=${url('app:{password}', 'db.acme.io/app')}`,
    'SECRET_KEY=dev-secret-key-not-secure',
    'SECRET_KEY=local-jwt-secret-of-at-least-32-characters',
    'DB_PASSWORD=customPassword',
    'DB_PASSWORD=beta_secure_password_from_vault',
  ])('%s', (text) => {
    expect(holdsSecret(text)).toBe(false);
  });
});

describe("words after a provider's prefix are no key", () => {
  test.each([
    'ACME_API_KEY=acme_short',
    'ACME_ACCESS_TOKEN=acme_live_too_short',
    'ACME_API_KEY=ACMEshort',
    'ACME_TOKEN=key_invalid',
  ])('%s', (text) => {
    expect(holdsSecret(text)).toBe(false);
  });
});

describe('what a thing is found, checked or reached by is no secret', () => {
  test.each([
    'ACCOUNT_ID',
    'CLIENT_ID',
    'TWILIO_SID',
    'IMAGE_TAG',
    'GIT_COMMIT',
    'BUNDLE_HASH',
    'SENTRY_RELEASE_ID',
  ])('%s', (name) => {
    expect(holdsSecret(`${name}=${make.alnum(24)}`)).toBe(false);
  });
});

describe('what a bundler puts into the page is judged where it stands', () => {
  test.each(['VITE_MAPS_KEY', 'REACT_APP_API_KEY', 'NEXT_PUBLIC_ANALYTICS', 'EXPO_PUBLIC_TOKEN'])(
    '%s',
    (name) => {
      expect(holdsSecret(`${name}=${make.alnum(32)}`)).toBe(false);
    },
  );
});

describe.each(['config.env', 'docker/prod.env', 'docker/prod.env.local', 'tests/app/.env'])(
  'in %s',
  (path) => {
    test.each([
      `API_KEY=${make.alnum(32)}`,
      `SHOP_KEY=${make.alnum(32)}`,
      'DB_PASSWORD=Nimbus7!',
      'DB_PASSWORD=hunter22!x',
      `JWT_SECRET=${make.hex(32)}`,
      `DATABASE_URL=${url(`app:${make.alnum(16)}`, 'db.acme.io/app')}`,
      `PRIVATE_KEY="-----BEGIN PRIVATE KEY-----`,
    ])('%s still gives a secret away', (text) => {
      expect(holdsSecret(text, path)).toBe(true);
    });

    test.each(['DB_PASSWORD=petclinic', 'JWT_SECRET=purple-elephant', `FLAVOUR=${make.alnum(24)}`])(
      '%s is a setting',
      (text) => {
        expect(holdsSecret(text, path)).toBe(false);
        expect(holdsSecret(text)).toBe(true);
      },
    );
  },
);

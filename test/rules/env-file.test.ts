import { expect, test } from 'vitest';

import { hasEnvSecret } from '../../src/rules/_env-file.ts';
import { createMake } from '../../src/rules/_make.ts';

const make = createMake(4);

test.each([
  `API_KEY=${make.alnum(32)}`,
  `export API_KEY="${make.alnum(32)}" # of the shop`,
  `DB_PASSWORD='correct horse battery staple'`,
  'DB_PASSWORD=hunter22x',
  `UNUSUAL_NAME=${make.alnum(40)}`,
  `DATABASE_URL=postgres://app:${make.alnum(16)}@db.acme.io/app`,
  `PRIVATE_KEY="-----BEGIN PRIVATE KEY-----`,
  `PORT=3000\r\nSECRET=${make.hex(32)}\r\n`,
])('%s gives a secret away', (text) => {
  expect(hasEnvSecret(text)).toBe(true);
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
  `DATABASE_URL="postgresql://${['app', '!ChangeMe!'].join(':')}@127.0.0.1:5432/app?serverVersion=16&charset=utf8"`,
  `DATABASE_URL=postgres://${['postgres', 'postgres'].join(':')}@localhost:5432/app`,
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
  expect(hasEnvSecret(text)).toBe(false);
});

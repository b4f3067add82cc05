import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { parseEnvValues, selectOwnSecrets } from '../../src/scan/own-secrets.ts';
import { reveal } from '../../src/scan/secret.ts';

const make = createMake(1);
const random = `${make.alnum(11)}7Qz${make.alnum(12)}`;

function selected(text: string): readonly (readonly [string, string])[] {
  return selectOwnSecrets(parseEnvValues(text)).map(({ name, value }) => [name, reveal(value)]);
}

test('reads quotes, export, comments and values over several lines', () => {
  const text = `# note\nexport A=1\nB='two words' # aside\nC="x\ny"\nD=\n`;
  expect(parseEnvValues(text)).toEqual([
    { name: 'A', value: '1' },
    { name: 'B', value: 'two words' },
    { name: 'C', value: 'x\ny' },
    { name: 'D', value: '' },
  ]);
});

test('keeps a long random value under any name', () => {
  expect(selected(`ANYTHING=${random}`)).toEqual([['ANYTHING', random]]);
});

test('keeps a short human password under a name that says so', () => {
  const password = ['hunter', '2', '!'].join('');
  expect(selected(`DB_PASSWORD=${password}`)).toEqual([['DB_PASSWORD', password]]);
  expect(selected(`DB_USER=${password}`)).toEqual([]);
});

test('keeps a URL with a password, and the password by itself', () => {
  const password = make.alnum(14);
  const url = ['postgres', '://app:', password, '@db.internal/app'].join('');
  expect(selected(`DATABASE_URL=${url}`)).toEqual([
    ['DATABASE_URL', url],
    ['DATABASE_URL', password],
  ]);
});

test('keeps one value once, under its first name', () => {
  expect(selected(`A=${random}\nB=${random}`)).toEqual([['A', random]]);
});

test.each([
  'PORT=3000',
  'DEBUG=true',
  'API_KEY=',
  'NODE_ENV=development',
  'DB_PASSWORD=password',
  'DB_PASSWORD=postgres123',
  'SECRET=changeme-please-1',
  'API_TOKEN=your-api-token-123',
  'API_TOKEN=${OTHER_TOKEN_1}',
  'APP_NAME=my-application-production-2024',
  'PROJECT=MyLongApplicationName',
  'LOG_FILE=/var/log/application/output1.log',
  'HOST=db1.internal.company-name.com:5432',
  'ORIGIN=https://app.example.org/some/path/v2',
  'MAIL=someone.long.name@company1.org',
  'BUILD=2024-11-05T10:20:30Z',
  'REQUEST_ID=123e4567-e89b-42d3-a456-426614174000',
  'VITE_API_KEY=Abc123Abc123Abc123Zz',
  'NEXT_PUBLIC_ANALYTICS=Abc123Abc123Abc123Zz',
  'SAFE_KEY="encrypted:Abc123Abc123Abc123Zz"',
])('leaves %s alone', (line) => {
  expect(selected(line)).toEqual([]);
});

test('takes linear time for a hostile value', () => {
  expect(selected(`A_TOKEN=${'a-'.repeat(100_000)}`)).toHaveLength(1);
});

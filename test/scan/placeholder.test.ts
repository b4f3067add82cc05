import { expect, test } from 'vitest';

import { isPlaceholder } from '../../src/scan/placeholder.ts';
import { randomText } from './helpers/random-text.ts';

const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

test.each([
  'your-api-key-here',
  'YOUR_API_KEY',
  'yourTokenHere',
  'yourtokenhere',
  'INSERT_YOUR_SECRET',
  'sk-ant-your-key-here',
  'my-example-token',
  'changeme',
  'change-me-please-changeme',
  'replace_me',
  'dummy-secret',
  'fake_password',
  'placeholder',
  'password',
  'mysecretpassword',
  'foobar',
  'REDACTED',
  'TODO',
])('words stand for a value: %s', (value) => {
  expect(isPlaceholder(value)).toBe(true);
  expect(isPlaceholder(value, 'shape')).toBe(false);
});

test.each([
  '<TOKEN>',
  '<your api key>',
  '${VAR}',
  'prefix-${VAR}',
  '$API_KEY',
  '$env:API_KEY',
  '$(cat secret)',
  '{{ var }}',
  '{{var}}-suffix',
  '{token}',
  '[token]',
  '%s',
  '%(token)s',
  '%TOKEN%',
  '#{token}',
  '<%= token %>',
  '__TOKEN__',
  '@token@',
  'abcd...wxyz',
  'abcd…',
  'process.env.API_KEY',
  'process.env["API_KEY"]',
  'import.meta.env.VITE_KEY',
  "os.environ['KEY']",
  'os.getenv("KEY")',
  'ENV["KEY"]',
  'System.getenv("KEY")',
  'secrets.API_KEY',
  'var.api_key',
  'op://vault/item/field',
])('a template or a lookup: %s', (value) => {
  expect(isPlaceholder(value, 'shape')).toBe(true);
});

test.each([
  '',
  'xxxxxxxx',
  'XXXX-XXXX-XXXX',
  '********',
  '•••••••',
  'aaaaaaaaaaaa',
  '00000000-0000-0000-0000-000000000000',
  '12345678-1234-1234-1234-123456789012',
  'abcabcabcabc',
  '0123456789abcdef',
  '0123456789abcdef0123456789abcdef',
  'ABC123DEF456GHI789JKL012MNO345',
  'acme_abc123def456ghi789jkl012',
  'abcdefghijklmnopqrstuvwxyz123456',
  'ABCDEFGHIJKLMNOP',
  '9876543210',
  'tok_1234567890abcdef',
  `tok_${'x'.repeat(24)}`,
  `tok_${'X'.repeat(20)}_AB12`,
  `${randomText(20)}-1234567890`,
  `${randomText(20)}${'123'.repeat(6)}`,
  'AbCdEfGhIjKlMnOpQr',
])('a filler: %s', (value) => {
  expect(isPlaceholder(value, 'shape')).toBe(true);
});

test.each(['EXAMPLE', 'example', 'Example', 'CHANGEME', 'Placeholder', 'redacted'])(
  'a random value with %s in it is marked',
  (word) => {
    const value = `${randomText(8, ALNUM)}${word}${randomText(8, ALNUM)}`;
    expect(isPlaceholder(value, 'marked')).toBe(true);
    expect(isPlaceholder(value, 'shape')).toBe(false);
  },
);

test.each(['Key', 'foo', 'your', 'test', 'xyz', 'here', 'api', 'abc', 'todo'])(
  'a random value that happens to hold %s is none',
  (word) => {
    expect(isPlaceholder(`${randomText(14, ALNUM)}${word}${randomText(14, ALNUM)}`)).toBe(false);
    expect(isPlaceholder(`${randomText(12, ALNUM, 5)}-${word}-${randomText(12, ALNUM, 6)}`)).toBe(false);
  },
);

test.each([
  ['hexadecimal digits', '0123456789abcdef', 32],
  ['letters and digits', ALNUM, 20],
  ['base64', `${ALNUM}+/`, 44],
  ['base64url', `${ALNUM}-_`, 40],
  ['lower case', 'abcdefghijklmnopqrstuvwxyz', 24],
  ['upper case and digits', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16],
  ['digits', '0123456789', 30],
])('no random value of %s is taken for a placeholder', (_what, alphabet, length) => {
  for (let seed = 1; seed <= 3000; seed++) {
    const value = randomText(length, alphabet, seed * 7919);
    expect(isPlaceholder(value), value).toBe(false);
  }
});

test.each(['hunter2!', 'Tr0ub4dor&3', 'P@ssw0rd', 'correct-horse-battery', 'Sommer2024', 's3cr3t-pa55'])(
  'a password that a person made up is none: %s',
  (value) => {
    expect(isPlaceholder(value)).toBe(false);
  },
);

test('takes linear time for a hostile value', () => {
  for (const unit of ['your', 'x', 'ab', '%', '${', '<', '1234567890', 'a']) {
    const started = performance.now();
    isPlaceholder(`${unit.repeat(200_000)}!`);
    expect(performance.now() - started).toBeLessThan(2000);
  }
});

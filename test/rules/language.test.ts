import { expect, test } from 'vitest';

import { measureRandomness } from '../../src/rules/_language.ts';
import { createMake } from '../../src/rules/_make.ts';

test.each([
  'accessToken',
  'refresh_token',
  'password_confirmation',
  'requiredCharacteristicTypesForDisplayMetadata',
  'application/json',
  'com.example.app.TokenProvider',
  'kubernetes.io/service-account-token',
  'DB_PASSWORD_FILE',
  'correcthorsebatterystaple',
  'Password123!',
  '2026-03-01T10:00:00Z',
])('takes %s for language', (text) => {
  expect(measureRandomness(text)).toBeLessThan(0);
});

test.each([
  ['letters and digits', 'alnum', 16],
  ['hexadecimal digits', 'hex', 16],
  ['base64', 'base64', 20],
  ['lower case letters', 'lower', 32],
] as const)('takes %s for chance, nearly always', (_, kind, length) => {
  const values = Array.from({ length: 500 }, (_, seed) => measureRandomness(createMake(seed)[kind](length)));
  expect(values.filter((value) => value > 0).length).toBeGreaterThan(490);
});

test('grows with the length', () => {
  const text = createMake(1).alnum(64);
  expect(measureRandomness(text)).toBeGreaterThan(2 * measureRandomness(text.slice(0, 20)));
});

test('is nothing for an empty text', () => {
  expect(measureRandomness('')).toBe(0);
});

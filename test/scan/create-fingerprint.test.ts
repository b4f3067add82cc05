import { createHmac } from 'node:crypto';

import { expect, test } from 'vitest';

import { createFingerprint, deriveWeakKeys } from '../../src/scan/create-fingerprint.ts';
import { createSecret } from '../../src/scan/secret.ts';
import type { Match } from '../../src/types.ts';
import { createFile } from './helpers/chunk.ts';
import { randomText } from './helpers/random-text.ts';

const strong = randomText(40);
const salt = new TextEncoder().encode('salt');

function createMatch(secret: string, facts: Partial<Match> = {}): Match {
  return {
    ruleId: 'acme-key',
    kind: 'structured',
    severity: 'error',
    file: createFile('a'),
    span: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    secret: createSecret(secret),
    line: createSecret(secret),
    ...facts,
  };
}

test('is 32 hexadecimal digits, the first of which is the scheme', () => {
  for (const value of [strong, 'weak', '']) {
    expect(createFingerprint(createMatch(value), salt)).toMatch(/^1[0-9a-f]{31}$/);
  }
});

test('does not depend on the place in the file', () => {
  const span = { startLine: 9, startColumn: 9, endLine: 9, endColumn: 10 };
  expect(createFingerprint(createMatch(strong, { span }), salt)).toBe(
    createFingerprint(createMatch(strong), salt),
  );
});

test('differs by rule, path, value and salt', () => {
  const all = [
    createFingerprint(createMatch(strong), salt),
    createFingerprint(createMatch(strong, { ruleId: 'other' }), salt),
    createFingerprint(createMatch(strong, { file: createFile('b') }), salt),
    createFingerprint(createMatch(`${strong}x`), salt),
    createFingerprint(createMatch(strong), new Uint8Array()),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('is an HMAC for a value that nobody guesses, so that many findings stay cheap', () => {
  const expected = createHmac('sha256', salt).update(`keyguard-1\0acme-key\0a\0${strong}`).digest('hex');
  expect(createFingerprint(createMatch(strong), salt)).toBe(`1${expected.slice(0, 31)}`);
});

test.each([
  ['a password'.replace(' ', '-'), 'generic'],
  [randomText(12), 'url-credential'],
  ['a'.repeat(60), 'generic'],
] as const)('no plain HMAC names the weak value %s', (value, kind) => {
  const plain = createHmac('sha256', salt).update(`keyguard-1\0acme-key\0a\0${value}`).digest('hex');
  expect(createFingerprint(createMatch(value, { kind }), salt)).not.toBe(`1${plain.slice(0, 31)}`);
});

test('paths that print alike are told apart by their bytes', () => {
  const [a, b] = [0xff, 0xfe].map((byte) => {
    const file = createFile('\uFFFD', { rawPath: new Uint8Array([byte]) });
    return createFingerprint(createMatch(strong, { file }), salt);
  });
  expect(a).not.toBe(b);
});

test('is the same when the slow part was done before, for all values at once', async () => {
  const matches = ['hunter2', 'sesame', 'hunter2', strong].map((value) => createMatch(value));
  const keys = await deriveWeakKeys(matches, salt);
  expect([...keys.keys()]).toEqual(['hunter2', 'sesame']);
  for (const match of matches)
    expect(createFingerprint(match, salt, keys)).toBe(createFingerprint(match, salt));
});

test('takes the slow part from what was done before', async () => {
  const keys = await deriveWeakKeys([createMatch('hunter2')], salt);
  const other = new Map([['hunter2', new Uint8Array(32)]]);
  expect(createFingerprint(createMatch('hunter2'), salt, other)).not.toBe(
    createFingerprint(createMatch('hunter2'), salt, keys),
  );
});

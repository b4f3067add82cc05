import { format, inspect } from 'node:util';

import { expect, test } from 'vitest';

import { createSecret, reveal, toSearchText } from '../../src/scan/secret.ts';

const text = ['hunter', 'two'].join('-');

test('every way to print a secret gives its label', () => {
  const secret = createSecret(text);
  expect([secret].map(String).join()).toBe('[secret]');
  expect(format('%s %o', secret, secret)).not.toContain('hunter');
  expect(JSON.stringify({ secret })).toBe('{"secret":"[secret]"}');
  expect(inspect({ secret, list: [secret] }, { showHidden: true, depth: 9 })).not.toContain('hunter');
  expect(inspect(secret)).toBe('[secret]');
  expect(Reflect.apply(Array.prototype.join, [secret, secret], [','])).toBe('[secret],[secret]');
  expect(JSON.stringify(structuredClone({ secret }))).not.toContain('hunter');
});

test('an error that carries a secret does not print it', () => {
  const error = new Error('failed', { cause: createSecret(text) });
  expect(inspect(error)).not.toContain('hunter');
});

test('the text has no property to be read from', () => {
  const secret = createSecret(text);
  expect(Reflect.ownKeys(secret)).toEqual([]);
  expect(Object.isFrozen(secret)).toBe(true);
});

test('opens to the very text, lone surrogates included', () => {
  expect(reveal(createSecret(`a\uD800b`))).toBe(`a\uD800b`);
  expect(reveal(createSecret(''))).toBe('');
});

test('an impostor is not opened', () => {
  expect(() => reveal(Object.create(null))).toThrow(TypeError);
});

test('gives the text to search for, as it stands in the file', () => {
  const secret = createSecret('aé');
  const encoded = { chain: ['percent'], part: [0, 1], text: createSecret('a%C3%A9') } as const;
  expect(toSearchText({ secret })).toBe('aé');
  expect(toSearchText({ secret, encoded })).toBe('a%C3%A9');
});

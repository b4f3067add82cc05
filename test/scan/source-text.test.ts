import { assert, constantFrom, array, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';

import { countUnits, readSourceText } from '../../src/scan/source-text.ts';

function read(bytes: Uint8Array, encoding: 'utf8' | 'latin1' = 'utf8') {
  return readSourceText({ bytes, encoding }, 0, bytes.length);
}

test('reads UTF-8 and says where each character stands', () => {
  const { text, toByte } = read(Buffer.from('aé😀b'));
  expect(text).toBe('aé😀b');
  expect([0, 1, 2, 4, 5].map(toByte)).toEqual([0, 1, 3, 7, 8]);
});

test('reads latin1 byte by byte', () => {
  const { text, toByte } = read(new Uint8Array([0x61, 0xe9, 0xff]), 'latin1');
  expect(text).toBe('aéÿ');
  expect(toByte(2)).toBe(2);
});

test.each([
  ['a lone continuation byte', [0x80], 1],
  ['a cut sequence', [0xe2, 0x82], 2],
  ['an overlong form', [0xc0, 0xaf], 2],
  ['a surrogate', [0xed, 0xa0, 0x80], 3],
  ['more than U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 4],
  ['a byte that UTF-8 never has', [0xff], 1],
])('makes one U+FFFD a byte of %s, so that nothing shifts', (_what, broken, units) => {
  const { text, toByte } = read(new Uint8Array([0x61, ...broken, 0x62]));
  expect(text).toBe(`a${'\uFFFD'.repeat(units)}b`);
  expect(toByte(1 + units)).toBe(1 + broken.length);
});

test('keeps a real U+FFFD', () => {
  const { text, toByte } = read(Buffer.from('\uFFFDx'));
  expect(text).toBe('\uFFFDx');
  expect(toByte(1)).toBe(3);
});

test('leaves out the carriage return of CRLF, and no other', () => {
  const bytes = Buffer.from('a\r\nb\rc\r\r\nd');
  const { text, toByte } = read(bytes);
  expect(text).toBe('a\nb\rc\r\nd');
  expect(text.split('').map((_, i) => bytes[toByte(i)])).toEqual(
    Array.from('a\nb\rc\r\nd', (c) => c.charCodeAt(0)),
  );
});

test('leaves out a carriage return whose line feed is just outside', () => {
  const bytes = Buffer.from('ab\r\ncd');
  expect(readSourceText({ bytes, encoding: 'utf8' }, 0, 3).text).toBe('ab');
});

test('counts and places every character of any bytes', () => {
  const piece = constantFrom(
    [0x61],
    [0x0d],
    [0x0a],
    [0xc3, 0xa9],
    [0xf0, 0x9f, 0x98, 0x80],
    [0xe2],
    [0x80],
    [0xff],
    [0],
  );
  const mixed = array(piece, { maxLength: 30 }).map((pieces) => Uint8Array.from(pieces.flat()));
  for (const bytes of [mixed, uint8Array({ maxLength: 40 })]) {
    assert(
      property(bytes, constantFrom('utf8' as const, 'latin1' as const), (sample, encoding) => {
        const { text, toByte } = read(sample, encoding);
        expect(countUnits({ bytes: sample, encoding }, 0, sample.length)).toBe(text.length);
        for (let index = 0; index < text.length; index++) {
          expect(countUnits({ bytes: sample, encoding }, 0, toByte(index))).toBeLessThanOrEqual(index);
          expect(sample.length).toBeGreaterThan(toByte(index));
        }
        expect(toByte(text.length)).toBe(sample.length);
      }),
    );
  }
});

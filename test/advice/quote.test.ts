import { execFileSync } from 'node:child_process';

import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { quote } from '../../src/advice/quote.ts';

function readBack(quoted: string): Buffer {
  return execFileSync('bash', ['--norc', '-c', `printf %s ${quoted}`], { env: { LC_ALL: 'C.UTF-8' } });
}

test.each(['src/pay.ts', '.env', 'a_b-c+d@e:f/g.h', '設定/キー.ts', '50%=half'])(
  'leaves %s as it is',
  (word) => {
    expect(quote(word)).toBe(word);
  },
);

test('keeps the bytes of a name that is not UTF-8', () => {
  expect(readBack(quote('caf\uDCE9\uDC80'))).toEqual(Buffer.from('caf\u00E9\u0080', 'latin1'));
});

test('shows what cannot be seen', () => {
  expect(quote('a\u202Eb\u200B')).toBe(String.raw`$'a\xe2\x80\xaeb\xe2\x80\x8b'`);
});

test('a shell reads back what was quoted', () => {
  assert(
    property(string({ unit: 'binary', minLength: 1, maxLength: 20 }), (word) => {
      const possible = word.replaceAll('\0', '') || 'x';
      expect(readBack(quote(possible)).toString()).toBe(possible);
    }),
    { numRuns: 60 },
  );
});

import { array, assert, constantFrom, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';

import { canBeArgument, decodePath } from '../../src/git/path-text.ts';

/** The bytes that a path was made of. */
function encodePath(path: string): Buffer {
  const parts = Array.from(path, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(char);
  });
  return Buffer.concat(parts);
}

test('decodes UTF-8 as such', () => {
  assert(
    property(
      array(constantFrom('a', 'é', '鍵', '😀', '\u{fffd}', '\u{80}', '\u{7ff}', '\u{10ffff}')),
      (letters) => {
        const text = letters.join('');
        expect(decodePath(Buffer.from(text))).toBe(text);
      },
    ),
  );
});

test('keeps every byte, so that no two paths become one', () => {
  assert(
    property(uint8Array({ maxLength: 12 }), (bytes) => {
      expect(encodePath(decodePath(bytes)).equals(bytes)).toBe(true);
    }),
  );
});

test('knows which paths Node can hand to a program', () => {
  expect(canBeArgument('é 鍵 😀')).toBe(true);
  expect(canBeArgument(decodePath(Buffer.from([0x61, 0xe9])))).toBe(false);
});

import { assert, array, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';

import { createContentReader } from '../../../src/git/tree/content-reader.ts';
import type { SourceFile } from '../../../src/types.ts';

const file: SourceFile = { path: 'a', status: 'added', kind: 'file', blob: '', oldBlob: '' };

/** Reads bytes in pieces of one buffer that is filled anew each time; gives the text that chunks own, and the summary. */
function read(bytes: Buffer, sizes: readonly number[]) {
  let text = '';
  const reader = createContentReader((chunk) => {
    text += Buffer.from(chunk.bytes).toString(chunk.encoding, chunk.start, chunk.end);
  });
  reader.begin(file);
  let isWanted = true;
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const piece = Buffer.from(bytes.subarray(at, at + (sizes[index % sizes.length] ?? 1)));
    isWanted = reader.take(piece);
    at += piece.length;
    piece.fill(0x21);
  }
  return { text, isWanted, summary: reader.end(), all: () => text };
}

test('reads the same in pieces of any size, in any encoding', () => {
  const texts = array(constantFrom('a', '鍵', '😀', '\n', 'é', 'line of text\n'), { maxLength: 60 });
  const encodings = constantFrom('utf8' as const, 'utf16le' as const, 'big' as const);
  assert(
    property(
      texts,
      encodings,
      array(integer({ min: 1, max: 9000 }), { minLength: 1 }),
      (parts, encoding, sizes) => {
        const text = `${'a line to begin with\n'.repeat(500)}${parts.join('')}`;
        const little = Buffer.from(`\u{feff}${text}`, 'utf16le');
        const bytes = encoding === 'utf8' ? Buffer.from(text) : encoding === 'big' ? little.swap16() : little;
        const { all, summary } = read(bytes, sizes);
        expect(all()).toBe(text);
        expect(summary).toEqual({
          type: encoding === 'utf8' ? 'text' : encoding === 'big' ? 'utf-16be' : 'utf-16le',
          lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
          bytes: bytes.length,
        });
      },
    ),
  );
});

test.each([
  ['', 0],
  ['one', 1],
  ['one\n', 1],
  ['one\n\n', 2],
  ['one\r\ntwo', 2],
])('counts the lines of %j', (text, lines) => {
  expect(read(Buffer.from(text), [100]).summary).toMatchObject({ lines, bytes: text.length });
});

test('wants no more of a file that begins like a binary one, and hands nothing on', () => {
  const bytes = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * index) & 255));
  const { all, isWanted, summary } = read(bytes, [1000]);
  expect({ text: all(), isWanted }).toEqual({ text: '', isWanted: false });
  expect(summary).toEqual({ type: 'binary', lines: 0, bytes: 0 });
});

test('begins every file anew', () => {
  const owned: string[] = [];
  const reader = createContentReader(({ file: { path }, bytes, line, isWhole }) => {
    owned.push(`${path}:${line}:${isWhole}:${Buffer.from(bytes).toString()}`);
  });
  for (const path of ['one', 'two']) {
    reader.begin({ ...file, path });
    reader.take(Buffer.from(`text of ${path}`));
    reader.end();
  }
  expect(owned).toEqual(['one:1:true:text of one', 'two:1:true:text of two']);
});

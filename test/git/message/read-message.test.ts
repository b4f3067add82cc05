import { expect, test } from 'vitest';

import { messageFile, readMessage } from '../../../src/git/message/read-message.ts';
import type { Chunk } from '../../../src/types.ts';

function read(bytes: Buffer) {
  const chunks: Chunk[] = [];
  const texts: string[] = [];
  const lines = readMessage(bytes, messageFile, (chunk) => {
    chunks.push(chunk);
    texts.push(Buffer.from(chunk.bytes).toString(chunk.encoding, chunk.start, chunk.end));
  });
  return { lines, chunks, text: texts.join('') };
}

test.each([
  ['', 0],
  ['\n', 1],
  ['pay', 1],
  ['pay\n', 1],
  ['pay\r\n\r\nwith it', 3],
])('counts the lines of %j', (text, lines) => {
  expect(read(Buffer.from(text))).toMatchObject({ lines, text });
});

test('gives a whole text in one chunk, from its first line', () => {
  expect(read(Buffer.from('pay\nwith\n')).chunks).toMatchObject([
    { file: messageFile, line: 1, column: 0, isWhole: true, encoding: 'utf8' },
  ]);
});

test('reads what is no UTF-8 as latin1', () => {
  expect(read(Buffer.from('clé\n', 'latin1'))).toMatchObject({ text: 'clé\n' });
});

test('reads UTF-16, which git refuses, by its ASCII', () => {
  const swapped = Buffer.from('pay with it\n', 'utf16le').swap16();
  expect(read(Buffer.from('pay with it\n', 'utf16le')).text).toBe('pay with it\n');
  expect(read(swapped).text).toBe('pay with it\n');
});

test('leaves nothing of a huge message out', () => {
  const text = 'a line of a message\n'.repeat(100_000);
  const { lines, chunks, text: all } = read(Buffer.from(text));
  expect(chunks.length).toBeGreaterThan(1);
  expect(lines).toBe(100_000);
  expect(all).toBe(text);
});

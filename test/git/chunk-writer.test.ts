import { assert, array, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';

import {
  appendBytes,
  beginRun,
  createChunkWriter,
  endRun,
  leadSize,
  tailSize,
} from '../../src/git/chunk-writer.ts';
import type { Chunk, SourceFile } from '../../src/types.ts';

const file: SourceFile = {
  path: 'a',
  status: 'added',
  kind: 'file',
  blob: '1'.repeat(40),
  oldBlob: '0'.repeat(40),
};

/** Writes a text that begins with line `first`, in pieces; gives copies of the chunks. */
function write(text: Buffer, first: number, pieceSize: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const writer = createChunkWriter((chunk) => {
    chunks.push({ ...chunk, bytes: Buffer.from(chunk.bytes) });
  });
  beginRun(writer, file, first);
  for (let at = 0; at < text.length; at += pieceSize) appendBytes(writer, text.subarray(at, at + pieceSize));
  endRun(writer, true);
  return chunks;
}

function toText(chunk: Chunk, start = 0, end = chunk.bytes.length): string {
  return Buffer.from(chunk.bytes.subarray(start, end)).toString(chunk.encoding);
}

/** Where a place in a text is: line and UTF-16 units before it. */
function locate(text: string, first: number): readonly [line: number, column: number] {
  const lines = text.split('\n');
  return [first + lines.length - 1, (lines.at(-1) ?? '').length];
}

function checkChunks(text: string, first: number, pieceSize: number): void {
  const chunks = write(Buffer.from(text), first, pieceSize);
  let owned = '';
  let beginning = 0;
  for (const chunk of chunks) {
    expect(chunk.encoding).toBe('utf8');
    const lead = toText(chunk, 0, chunk.start);
    const tail = toText(chunk, chunk.end);
    expect(owned.endsWith(lead)).toBe(true);
    expect([chunk.line, chunk.column]).toEqual(locate(owned.slice(0, owned.length - lead.length), first));
    beginning = owned.length;
    owned += toText(chunk, chunk.start, chunk.end);
    expect(text.startsWith(tail, owned.length)).toBe(true);
    const isFirst = beginning === 0;
    const isLast = owned.length === text.length;
    if (!isFirst) expect(chunk.start).toBeGreaterThanOrEqual(leadSize);
    if (!isLast) expect(chunk.bytes.length - chunk.end).toBeGreaterThanOrEqual(tailSize - 4);
    if (isLast) expect(chunk.end).toBe(chunk.bytes.length);
    expect(chunk.isWhole).toBe(isFirst && isLast && first === 1);
  }
  expect(owned).toBe(text);
}

const words = constantFrom(
  'a',
  'some text\n',
  '\n',
  '鍵',
  '😀',
  'é',
  '\r\n',
  'x'.repeat(5000),
  '上'.repeat(99),
);

test('hands on every byte once, with its place and its neighbours', () => {
  const text = array(tuple(words, integer({ min: 1, max: 3000 })), { maxLength: 30 }).map((parts) =>
    parts.map(([word, times]) => word.repeat(Math.min(times, 100_000 / word.length))).join(''),
  );
  assert(
    property(text, integer({ min: 1, max: 9 }), integer({ min: 1, max: 300_000 }), (sample, first, size) => {
      checkChunks(sample, first, size);
    }),
    { numRuns: 60 },
  );
});

test('cuts between lines where it can', () => {
  const chunks = write(Buffer.from('0123456789\n'.repeat(100_000)), 1, 65_536);
  expect(chunks.length).toBeGreaterThan(3);
  for (const chunk of chunks) {
    expect(chunk.column).toBe(0);
    expect(toText(chunk, chunk.start, chunk.end)).toMatch(/^0123456789\n/u);
    expect(toText(chunk, chunk.end - 1, chunk.end)).toBe('\n');
  }
});

test('never cuts a character in two, in a line without end', () => {
  for (const text of ['鍵'.repeat(300_000), '😀'.repeat(250_000), `x${'é'.repeat(500_000)}`])
    checkChunks(text, 7, 70_001);
});

test('takes a chunk that is not UTF-8 for latin1', () => {
  const text = Buffer.from('caf\u{e9}\n'.repeat(200_000), 'latin1');
  const chunks = write(text, 1, text.length);
  expect(chunks.map(({ encoding }) => encoding)).toContain('latin1');
  expect(Buffer.concat(chunks.map(({ bytes, start, end }) => bytes.subarray(start, end))).equals(text)).toBe(
    true,
  );
});

test('hands on nothing of an empty run', () => {
  expect(write(Buffer.alloc(0), 1, 1)).toEqual([]);
});

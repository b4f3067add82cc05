import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';

import { createMatcher } from '../../src/scan/matcher.ts';
import type { Chunk } from '../../src/types.ts';
import { createChunk } from './helpers/chunk.ts';
import { randomText } from './helpers/random-text.ts';
import { createRule, createTable } from './helpers/rules.ts';

const line = createRule({
  id: 'line',
  kind: 'generic',
  keywords: ['password', 'token'],
  source: String.raw`(?:password|token)=["'](?<secret>[^"'\s]{8,64})["']`,
});
const other = createRule({ id: 'other', keywords: ['word'], source: String.raw`\b(?<secret>word\d{9})\b` });
const block = createRule({
  id: 'block',
  kind: 'private-key',
  keywords: ['-----begin'],
  source: String.raw`(?<secret>-----BEGIN [A-Z ]{1,20}-----\n(?:[a-z]{1,64}\n){1,40}-----END)`,
  multiline: true,
});
const below = createRule({
  id: 'below',
  kind: 'generic',
  keywords: ['password', 'token'],
  source: String.raw`(?:password|token)=\n"(?<secret>[^"'\s]{8,64})"`,
  linesBelow: 3,
});
const rules = [line, other, block, below];

/** Characters that patterns were given for a chunk, for each byte of it. */
function measureWork(chunk: Chunk): number {
  let work = 0;
  const matcher = createMatcher(createTable(rules), [], { onWork: (units) => (work += units) });
  matcher.match(chunk, () => undefined);
  return work / Math.max(1, chunk.bytes.length);
}

// A cell, what is shown before and after it, for each of the rules; a line's rule goes over each byte twice at most.
const LINE_FACTOR = 2;
const BLOCK_FACTOR = 4;
const BELOW_FACTOR = LINE_FACTOR + 3;
const BUDGET = 2 * LINE_FACTOR + BLOCK_FACTOR + BELOW_FACTOR;

const MIB = 1_048_576;
test.each([
  ['a keyword a million times in one line', 'password='.repeat(MIB)],
  ['a keyword in each of very many lines', 'password=\n'.repeat(MIB / 4)],
  ['openings of blocks that never end', '-----BEGIN PRIVATE KEY-----\n'.repeat(100_000)],
  ['openings of blocks in one line', '-----BEGIN PRIVATE KEY-----'.repeat(100_000)],
  ['nested quotes after a keyword', `password='"`.repeat(300_000)],
  ['quotes that never close', `token="${'a'.repeat(62)}`.repeat(50_000)],
  ['lines that are just short enough not to be cut', `password=${'x'.repeat(14_300)}\n`.repeat(100)],
  ['lines that are just long enough to be cut', `password=${'x'.repeat(14_400)}\n`.repeat(100)],
  ['keywords that are rare', `${'x'.repeat(9000)}token`.repeat(300)],
])('goes over each byte a few times at most: %s', (_what, text) => {
  expect(measureWork(createChunk(text))).toBeLessThan(BUDGET);
});

test('one line costs what ten lines with the same text cost', () => {
  const one = 'password=token='.repeat(35_000);
  const tenLines = measureWork(createChunk(`${one}\n`.repeat(10)));
  const oneLine = measureWork(createChunk(one.repeat(10)));
  expect(oneLine).toBeLessThan(tenLines * 1.01);
});

test('costs nothing but the pass where no keyword stands', () => {
  expect(measureWork(createChunk('const a = 1;\n'.repeat(10_000)))).toBe(0);
});

test('never works more than its budget, whatever the text', () => {
  const piece = tuple(
    constantFrom(
      'password=',
      'token="',
      '-----BEGIN KEY-----\n',
      'word',
      '\n',
      '"',
      '\r\n',
      'é',
      '\0',
      'x',
      '\uD800',
    ),
    integer({ min: 1, max: 3000 }),
  );
  assert(
    property(array(piece, { maxLength: 20 }), integer({ min: 0, max: 50 }), (pieces, column) => {
      const text = pieces.map(([unit, times]) => unit.repeat(times)).join('');
      // What one window takes at least is allowed for a text that is smaller than it.
      const chunk = createChunk(text, { column });
      const shortest = Math.min(chunk.bytes.length, 60_000) / Math.max(1, chunk.bytes.length);
      expect(measureWork(chunk)).toBeLessThanOrEqual(BUDGET + rules.length * shortest);
    }),
    { numRuns: 60 },
  );
});

test('finds a match in a line of ten megabytes, at its place', () => {
  const before = 'password='.repeat(600_000);
  const spans: unknown[] = [];
  const matcher = createMatcher(createTable(rules));
  const text = `${before} password='${randomText(9)}' ${before}`;
  matcher.match(createChunk(text), ({ span }) => spans.push(span));
  const startColumn = before.length + 12;
  expect(spans).toEqual([{ startLine: 1, startColumn, endLine: 1, endColumn: startColumn + 9 }]);
});

import { type Arbitrary, array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';

import { addRange, allLines, intersectRanges, joinRanges } from '../../src/git/line-ranges.ts';

const numbers = array(integer({ min: 1, max: 40 }), { maxLength: 25 });

function toRanges(lines: readonly number[]): number[] {
  const ranges: number[] = [];
  for (const line of [...new Set(lines)].sort((one, other) => one - other)) addRange(ranges, line, line);
  return ranges;
}

function toLines(ranges: readonly number[]): readonly number[] {
  const lines: number[] = [];
  for (let at = 0; at < ranges.length; at += 2)
    for (let line = ranges[at] ?? 0; line <= (ranges[at + 1] ?? 0); line++) lines.push(line);
  return lines;
}

const ranges: Arbitrary<number[]> = numbers.map(toRanges);

test('joins lines that follow each other', () => {
  expect(toRanges([1, 2, 3, 7, 9, 10])).toEqual([1, 3, 7, 7, 9, 10]);
});

test('finds the lines that are in both', () => {
  assert(
    property(ranges, ranges, (one, other) => {
      const expected = toLines(one).filter((line) => toLines(other).includes(line));
      const common = intersectRanges(one, other);
      expect(toLines(common)).toEqual(expected);
      expect(common).toEqual(common.toSorted((low, high) => low - high));
      expect(intersectRanges(one, allLines)).toEqual(one);
    }),
  );
});

test('adds ranges after the others', () => {
  expect(joinRanges([], [3, 4])).toEqual([3, 4]);
  expect(joinRanges([1, 2], [3, 4, 8, 9])).toEqual([1, 4, 8, 9]);
});

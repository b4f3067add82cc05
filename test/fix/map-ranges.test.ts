import { expect, test } from 'vitest';

import { mapRanges } from '../../src/fix/map-ranges.ts';

/** Where `abc` stands in the work text, for each time that it stands in the staged one. */
function map(staged: string, work: string): readonly (string | undefined)[] {
  const ranges = [...staged.matchAll(/abc|1\n2/gu)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  return mapRanges(staged, work, ranges).map(
    (range) => range && `${range.start}:${JSON.stringify(work.slice(range.start, range.end))}`,
  );
}

test.each([
  ['x\nabc\n', 'x\nabc\n', ['2:"abc"']],
  ['abc\n', 'new\nabc\n', ['4:"abc"']],
  ['f(abc)\n', 'f(abc, 2)\n', ['2:"abc"']],
  ['x\nabc\ny\n', 'x\ny\n', [undefined]],
  ['k = abc\n', 'k = abd\n', [undefined]],
  ['abc abc\n', 'abc  abc\n', ['0:"abc"', '5:"abc"']],
  ['abc\nx\nabc\n', 'x\nabc\n', [undefined, '2:"abc"']],
  ['abc\n', 'abc\nabc\n', ['0:"abc"']],
  ['x\nabc\n', 'abc\nx\nabc\n', ['6:"abc"']],
  ['x\n1\n2\n', 'x\r\n1\r\n2\r\n', [String.raw`3:"1\r\n2"`]],
  ['abc\n', 'x\ny\n', [undefined]],
  ['abc\n', '', [undefined]],
])('finds in %j what became %j', (staged, work, expected) => {
  expect(map(staged, work)).toEqual(expected);
});

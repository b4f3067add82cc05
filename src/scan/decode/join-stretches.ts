import type { Stretch } from './stretch.ts';

// A rule that sees some lines below a name does not see the next stretch.
const BETWEEN = Buffer.from('\n'.repeat(6));

/** Makes one stretch of several in one encoding that come in order: looking into one takes less than into many. */
export function joinStretches(stretches: readonly Stretch[]): Stretch | undefined {
  const [first] = stretches;
  if (first === undefined || stretches.length === 1) return first;
  const starts: number[] = [];
  let length = 0;
  for (const { bytes } of stretches) {
    starts.push(length);
    length += bytes.length + BETWEEN.length;
  }
  const findAt = (index: number) => {
    const at = findLast(starts, index);
    return { stretch: stretches[at] ?? first, start: starts[at] ?? 0 };
  };
  return {
    ...first,
    bytes: Buffer.concat(stretches.flatMap(({ bytes }) => [bytes, BETWEEN])),
    locate: (index) => {
      const { stretch, start } = findAt(index);
      return stretch.locate(index - start);
    },
    span: (from, to) => {
      const { stretch, start } = findAt(from);
      return stretch.span(from - start, to - start);
    },
  };
}

/** The place of the last of rising numbers that is not above a limit. */
function findLast(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Ranges of lines, ascending and apart: first, last, first, last… */
export type LineRanges = readonly number[];

/** Every line of a file. */
export const allLines: LineRanges = [1, Infinity];

/** The lines of first..last that are in the ranges. */
function intersectLines(first: number, last: number, ranges: LineRanges): LineRanges {
  const common: number[] = [];
  for (let at = findRange(ranges, first); at < ranges.length; at += 2) {
    const from = Math.max(first, ranges[at] ?? 0);
    const to = Math.min(last, ranges[at + 1] ?? 0);
    if (from > last) break;
    common.push(from, to);
  }
  return common;
}

/** The lines that are in both. */
export function intersectRanges(one: LineRanges, other: LineRanges): LineRanges {
  const common: number[] = [];
  for (let at = 0; at < one.length; at += 2)
    common.push(...intersectLines(one[at] ?? 0, one[at + 1] ?? 0, other));
  return common;
}

/** Adds a range that lies after all others. */
export function addRange(ranges: number[], first: number, last: number): void {
  if (ranges.at(-1) === first - 1) ranges[ranges.length - 1] = last;
  else ranges.push(first, last);
}

/** Adds ranges that lie after all others; gives the list of all, which may be the same. */
export function joinRanges(ranges: number[], more: LineRanges): number[] {
  // An array that grows takes room for many more: most files have one range.
  if (ranges.length === 0) return [...more];
  for (let at = 0; at < more.length; at += 2) addRange(ranges, more[at] ?? 0, more[at + 1] ?? 0);
  return ranges;
}

/** Index of the first range that does not end before `line`. */
function findRange(ranges: LineRanges, line: number): number {
  let low = 0;
  let high = ranges.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle * 2 + 1] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

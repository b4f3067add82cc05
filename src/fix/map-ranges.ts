import { alignLines } from './align-lines.ts';
import type { Range } from './find-literal.ts';

/**
 * Finds the staged ranges again in the file as it is on the disk: on the same lines, or, where lines were changed since, the same
 * text in what stands there now. Undefined for what is there no more; the ranges are given in ascending order.
 */
export function mapRanges(
  staged: string,
  work: string,
  ranges: readonly Range[],
): readonly (Range | undefined)[] {
  if (staged === work) return ranges;
  const findRegion = alignLines(staged, work);
  const taken = new Set<number>();
  return ranges.map((range) => {
    const found = findText(work, findRegion(range), { text: staged.slice(range.start, range.end), taken });
    if (found) taken.add(found.start);
    return found;
  });
}

interface Wanted {
  readonly text: string;
  /** Where others were found. */
  readonly taken: ReadonlySet<number>;
}

function findText(work: string, region: Range, { text, taken }: Wanted): Range | undefined {
  // The line ends on the disk may be others (core.autocrlf).
  const pattern = new RegExp(escape(text).replaceAll('\n', '\r?\n'), 'gu');
  pattern.lastIndex = region.start;
  for (let hit = pattern.exec(work); hit !== null; hit = pattern.exec(work)) {
    const end = hit.index + hit[0].length;
    if (end > region.end) return undefined;
    if (!taken.has(hit.index)) return { start: hit.index, end };
  }
  return undefined;
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

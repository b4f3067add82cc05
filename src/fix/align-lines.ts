import { diffArrays } from 'diff';

import type { Range } from './find-literal.ts';

/** Gives, for a range of one text, the part of the other in which its lines stand now, or what came in their place. */
export function alignLines(from: string, to: string): (range: Range) => Range {
  const [fromLines, toLines] = [splitLines(from), splitLines(to)];
  const stretches = findStretches(fromLines, toLines);
  return ({ start, end }) => {
    const first = mapLine(stretches, findLine(fromLines, start)).start;
    const last = mapLine(stretches, findLine(fromLines, end - 1)).end - 1;
    return { start: toLines[first]?.start ?? to.length, end: toLines[last]?.end ?? 0 };
  };
}

/** Gives the lines of the other text that a line stands for: itself, or all that came in the place of its stretch. */
function mapLine(stretches: readonly Stretch[], line: number): Range {
  const stretch = stretches.find(({ from }) => line < from.end);
  if (stretch === undefined) return { start: 0, end: 0 };
  if (!stretch.isSame) return stretch.to;
  const same = stretch.to.start + line - stretch.from.start;
  return { start: same, end: same + 1 };
}

interface Line extends Range {
  readonly text: string;
}

function splitLines(text: string): readonly Line[] {
  let start = 0;
  return text.split(/(?<=\n)/u).map((line) => {
    const range = { start, end: start + line.length };
    start = range.end;
    return { ...range, text: line.replace(/\r?\n$/u, '') };
  });
}

function findLine(lines: readonly Line[], offset: number): number {
  return lines.findIndex(({ end }) => offset < end);
}

/** Lines, by number, that are alike in both texts, or that were changed from one to the other. */
interface Stretch {
  readonly isSame: boolean;
  readonly from: Range;
  readonly to: Range;
}

function findStretches(from: readonly Line[], to: readonly Line[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let before: Stretch = { isSame: true, from: { start: 0, end: 0 }, to: { start: 0, end: 0 } };
  const changes = diffArrays([...from], [...to], { comparator: (one, other) => one.text === other.text });
  for (const { added, removed, count } of changes) {
    const isSame = !added && !removed;
    const isOneChange = !isSame && !before.isSame;
    if (isOneChange) stretches.pop();
    before = {
      isSame,
      from: {
        start: isOneChange ? before.from.start : before.from.end,
        end: before.from.end + (added ? 0 : count),
      },
      to: {
        start: isOneChange ? before.to.start : before.to.end,
        end: before.to.end + (removed ? 0 : count),
      },
    };
    stretches.push(before);
  }
  return stretches;
}

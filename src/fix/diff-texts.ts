import { structuredPatch } from 'diff';

import type { DiffHunk } from '../fix-report-types.ts';

const longest = 160;
// So much of what both lines begin with is shown before their difference.
const before = 40;

/** Gives what changes from one text to the other in hunks of lines; line ends do not count, long lines are cut around the change. */
export function diffTexts(from: string, to: string, context = 3): readonly DiffHunk[] {
  const patch = structuredPatch('', '', toLines(from), toLines(to), '', '', { context });
  return patch.hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
    // Of no lines the number is that of the line before.
    oldStart: oldLines === 0 ? oldStart - 1 : oldStart,
    oldLines,
    newStart: newLines === 0 ? newStart - 1 : newStart,
    newLines,
    lines: cutPairs(lines),
  }));
}

function toLines(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/^\u{FEFF}/u, '');
}

function cutPairs(lines: readonly string[]): readonly string[] {
  const removed = lines.filter((line) => line.startsWith('-'));
  const added = lines.filter((line) => line.startsWith('+'));
  return lines.map((line) => {
    if (line.length <= longest) return line;
    const number = line.startsWith('-') ? removed.indexOf(line) : added.indexOf(line);
    const other = line.startsWith('-') ? added[number] : removed[number];
    return cutLine(line, other === undefined ? 0 : countSame(line, other));
  });
}

function countSame(one: string, other: string): number {
  let at = 1;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
}

function cutLine(line: string, at: number): string {
  const start = Math.max(1, at - before);
  const end = Math.min(line.length, start + longest);
  return `${line.charAt(0)}${start > 1 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}

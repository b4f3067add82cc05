import { diffArrays } from 'diff';

import { type LineRanges, addRange } from './line-ranges.ts';

// The search takes time with the square of the edits.
const mostEdits = 2000;

/** The lines that the new text adds to the old one. */
export function findAddedTextLines(oldText: string, newText: string): LineRanges {
  const oldLines = splitLines(oldText);
  const newLines = splitLines(newText);
  const changes = diffArrays(oldLines, newLines, { maxEditLength: mostEdits });
  return changes ? collectAdded(changes) : findUnknownLines(oldLines, newLines);
}

function collectAdded(changes: readonly { added: boolean; removed: boolean; count: number }[]): LineRanges {
  const ranges: number[] = [];
  let line = 1;
  for (const { added, removed, count } of changes) {
    if (added) addRange(ranges, line, line + count - 1);
    if (!removed) line += count;
  }
  return ranges;
}

/** For texts that have little in common: the lines that the old one holds nowhere. */
function findUnknownLines(oldLines: readonly string[], newLines: readonly string[]): LineRanges {
  const known = new Set(oldLines);
  const ranges: number[] = [];
  for (const [index, line] of newLines.entries())
    if (!known.has(line)) addRange(ranges, index + 1, index + 1);
  return ranges;
}

function splitLines(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

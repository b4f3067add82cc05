import type { Coverage, Skipped, SourceFile } from '../types.ts';
import type { Tally } from './diff-pass.ts';
import type { LineRanges } from './line-ranges.ts';

/** What was read of some files. */
export interface ReadSummary {
  readonly coverage: Coverage;
  /** The lines that are added to a file, as first and last, ascending. */
  readonly addedLines: (file: SourceFile) => readonly (readonly [first: number, last: number])[];
}

/** Sums up what was found out about each file; what is still to be read does not count. */
export function sumUp(tallies: readonly Tally[]): ReadSummary {
  const byFile = new Map(tallies.map(({ file, ranges }) => [toKey(file), ranges]));
  return { coverage: countUp(tallies), addedLines: (file) => pairUp(byFile.get(toKey(file)) ?? []) };
}

function toKey({ commit = '', path }: SourceFile): string {
  return `${commit}:${path}`;
}

function countUp(tallies: readonly Tally[]): Coverage {
  const read = tallies.filter(({ fate, ranges }) => fate === 'text' && ranges.length > 0);
  const skipped = tallies.flatMap(({ file, fate }): readonly Skipped[] =>
    fate === 'text' || fate === 'late' ? [] : [{ file: file.path, reason: fate }],
  );
  return {
    files: read.length,
    addedLines: read.reduce((sum, { ranges }) => sum + countLines(ranges), 0),
    bytes: read.reduce((sum, { bytes }) => sum + bytes, 0),
    skipped,
  };
}

function countLines(ranges: LineRanges): number {
  return pairUp(ranges).reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

function pairUp(ranges: LineRanges): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < ranges.length; at += 2) pairs.push([ranges[at] ?? 0, ranges[at + 1] ?? 0]);
  return pairs;
}

import type { Coverage, Skipped, SourceFile } from '../types.ts';
import { type DiffPass, type StagedSink, type Tally, createPass } from './diff-pass.ts';
import type { LineRanges } from './line-ranges.ts';
import { type GitContext, readMergedParents } from './merged-parents.ts';
import { readBegunDiff, readDiff } from './read-diff.ts';

export type { StagedSink } from './diff-pass.ts';

/** What was read of the index. */
export interface StagedSummary {
  readonly coverage: Coverage;
  /** The lines that the commit adds to a file, as first and last, ascending. */
  readonly addedLines: (file: SourceFile) => readonly (readonly [first: number, last: number])[];
}

/** Hands on what the commit adds: the lines of the index that HEAD, and in a merge every merged commit, does not have. */
export async function readStaged(context: GitContext, sink: StagedSink): Promise<StagedSummary> {
  const parents = await readMergedParents(context);
  const mask = parents.length > 0 ? await readMask(context, parents) : undefined;
  const pass = createPass(sink, mask);
  await (context.pipedDiff
    ? readBegunDiff(context.git, pass, context.pipedDiff)
    : readDiff(context.git, pass, 'HEAD'));
  return {
    coverage: sumUp([...pass.tallies.values()]),
    addedLines: (file) => pairUp(pass.tallies.get(file.path)?.ranges ?? []),
  };
}

async function readMask({ git }: GitContext, parents: readonly string[]): Promise<DiffPass['mask']> {
  const { readMergeMask } = await import('./merge-mask.ts');
  return readMergeMask(git, parents);
}

function sumUp(tallies: readonly Tally[]): Coverage {
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

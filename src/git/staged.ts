import { type DiffPass, type StagedSink, createPass } from './diff-pass.ts';
import { type GitContext, readMergedParents } from './merged-parents.ts';
import { readBegunDiff, readDiff } from './read-diff.ts';
import { type ReadSummary, sumUp } from './sum-up.ts';

export type { StagedSink } from './diff-pass.ts';

/** Hands on what the commit adds: the lines of the index that HEAD, and in a merge every merged commit, does not have. */
export async function readStaged(context: GitContext, sink: StagedSink): Promise<ReadSummary> {
  const parents = await readMergedParents(context);
  const mask = parents.length > 0 ? await readMask(context, parents) : undefined;
  const pass = createPass(sink, mask);
  await (context.pipedDiff
    ? readBegunDiff(context.git, pass, context.pipedDiff)
    : readDiff(context.git, pass, 'HEAD'));
  return sumUp([...pass.tallies.values()]);
}

async function readMask({ git }: GitContext, parents: readonly string[]): Promise<DiffPass['mask']> {
  const { readMergeMask } = await import('./merge-mask.ts');
  return readMergeMask(git, parents);
}

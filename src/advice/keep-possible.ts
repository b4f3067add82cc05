import type { Step } from '../advice-types.ts';

/** Where a file is: in this work tree, anywhere else, or nowhere, being a text that was piped in. */
export type FilePlace = 'repository' | 'outside' | 'stream';

type Actions = ReadonlySet<Step['action']>;

const gitSteps: Actions = new Set([
  'ignore-env',
  'untrack-env',
  'unstage-file',
  'ignore-file',
  'stage-again',
]);
const fileSteps: Actions = new Set(['no-lookup', 'empty-value', 'write-placeholder', 'allow', 'allow-file']);

/** Leaves the steps that can be taken: git's only in its work tree, no change of a text that is no file. */
export function keepPossible(
  steps: readonly Step[],
  isUntracked = false,
  place: FilePlace = 'repository',
): readonly Step[] {
  return steps.filter(({ action }) => {
    if (place === 'repository') return !(isUntracked && action === 'unstage-file');
    return !gitSteps.has(action) && !(place === 'stream' && fileSteps.has(action));
  });
}

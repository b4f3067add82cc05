import type { Recorded } from './hook-script.ts';
import type { HookState } from './hook-state.ts';

/** What hooks are to know of this clone; the folders that earlier runs saw stay: another branch or package needs them. */
export function createRecord(
  states: readonly HookState[],
  cliFolder: string | undefined,
  node: string,
): Recorded {
  const folders = new Set(states.flatMap(({ own }) => own?.recorded.folders ?? []));
  // The top of the work tree is looked at in any case.
  if (cliFolder !== undefined && cliFolder !== '.') folders.add(cliFolder);
  return { folders: [...folders].sort(), node };
}

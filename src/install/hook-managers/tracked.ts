import type { HookManager } from '../hook-manager.ts';
import { installTracked, listTracked, uninstallTracked } from '../tracked-hooks.ts';
import { findTrackedPlace } from '../tracked-place.ts';
import { plainGit } from './plain-git.ts';

/** Hooks that are files of the work tree: husky's, and those of a committed folder that core.hooksPath names. */
export const trackedHooks: HookManager = {
  name: 'tracked-hooks',
  isInCharge: async (request) => (await findTrackedPlace(request)) !== undefined,
  install: installTracked,
  uninstall: async (request) => {
    const events = await uninstallTracked(request);
    // Those in git's own folder are older than the setting that now points elsewhere.
    const older = await plainGit.uninstall(request);
    const isFound = events.length > 0;
    return isFound ? [...events, ...older.filter(({ kind }) => kind !== 'hook-absent')] : older;
  },
  listHooks: listTracked,
};

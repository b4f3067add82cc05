import type { RunGit } from '../types.ts';
import type { EnvironmentPin } from './environment.ts';

/** Where git runs. */
export interface GitPlace {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The variables to pin; all of `environmentPins` when left out. */
  readonly pins?: readonly EnvironmentPin[];
}

/** Makes the one function that starts git: no shell, a pinned environment, no limit to the output. */
export function createGit(place: GitPlace): RunGit {
  let prepared: RunGit | undefined;
  return async (args, options) => {
    // Loaded late: a commit whose diff the hook script has begun starts no process.
    prepared ??= (await import('./start-git.ts')).prepareGit(place);
    return prepared(args, options);
  };
}

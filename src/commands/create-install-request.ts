import { realpath } from 'node:fs/promises';
import path from 'node:path';

import { readRepository } from '../git/repository.ts';
import type { InstallRequest } from '../install/hook-manager.ts';
import type { Context } from './command.ts';

/** Gathers what the installer needs to know of this repository and this call. */
export async function createInstallRequest({ cwd, env, git, options }: Context): Promise<InstallRequest> {
  const repository = await readRepository(git);
  return {
    repository,
    git,
    // Git answers without symbolic links: the way from its top to here must be told alike.
    cwd: await realpath(cwd),
    env,
    node: process.execPath,
    dryRun: options['dry-run'] === true,
  };
}

/** The folder of the work tree that is worked on; with GIT_WORK_TREE the current one may lie outside. */
export function findFolder({ cwd, repository: { topLevel } }: InstallRequest): string {
  return path.relative(topLevel, cwd).startsWith('..') ? topLevel : cwd;
}

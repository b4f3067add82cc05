import { realpath } from 'node:fs/promises';
import path from 'node:path';

import { readRepository } from '../git/repository.ts';
import type { InstallRequest } from '../install/hook-manager.ts';
import { findPackageFolder } from '../install/read-template.ts';
import type { UserRequest } from '../install/user/user-hooks.ts';
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

/** Gathers what the hooks of a user need to know; there may be no repository here. */
export async function createUserRequest({ env, git, options }: Context): Promise<UserRequest> {
  return {
    git,
    env,
    node: process.execPath,
    dryRun: options['dry-run'] === true,
    packageFolder: await findPackageFolder(),
  };
}

/** The folder of the work tree that is worked on; with GIT_WORK_TREE the current one may lie outside. */
export function findFolder({ cwd, repository: { topLevel } }: InstallRequest): string {
  return path.relative(topLevel, cwd).startsWith('..') ? topLevel : cwd;
}

import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import type { InstallEvent } from '../messages/install.ts';
import type { RunGit } from '../types.ts';
import type { InstallRequest } from './hook-manager.ts';
import { hookNames } from './hook-name.ts';
import { listPlainHooks } from './list-plain-hooks.ts';

/** Tells which other work trees take their hooks from a folder of their own, where keyguard is not. */
export async function listUnguardedWorktrees(request: InstallRequest): Promise<readonly InstallEvent[]> {
  const { git, env, repository } = request;
  // With it git would answer for this work tree wherever it is asked.
  if (env['GIT_DIR'] !== undefined || !(await hasOwnSettings(git))) return [];
  const { stdout } = await git(['worktree', 'list', '--porcelain']);
  const events: InstallEvent[] = [];
  for (const [, worktree = ''] of stdout.toString().matchAll(/^worktree (?<folder>.+)(?!\nbare$)$/gmu))
    if (path.resolve(worktree) !== path.resolve(repository.topLevel) && !(await isGuarded(request, worktree)))
      events.push({ kind: 'worktree-unguarded', file: worktree });
  return events;
}

/** Only then can core.hooksPath differ between the work trees of a repository. */
async function hasOwnSettings(git: RunGit): Promise<boolean> {
  const args = ['config', '--type=bool', '--get', 'extensions.worktreeConfig'];
  return (await git(args, { okCodes: [0, 1] })).stdout.toString().startsWith('true');
}

async function isGuarded(request: InstallRequest, worktree: string): Promise<boolean> {
  const git: RunGit = (args, options) => request.git(['-C', worktree, ...args], options);
  try {
    const { stdout } = await git(['rev-parse', '--path-format=absolute', '--git-path', 'hooks']);
    const hooksDir = stdout.toString().replace(/\n$/u, '');
    const repository = { ...request.repository, topLevel: worktree, hooksDir };
    const hooks = await listPlainHooks({ ...request, git, repository });
    return hookNames.length === hooks.filter(({ state }) => state === 'ours' || state === 'called').length;
  } catch (error) {
    // A work tree whose folder is gone makes no commits.
    if (error instanceof KeyguardError && (error.code === 'git-failed' || error.code === 'not-a-repository'))
      return true;
    throw error;
  }
}

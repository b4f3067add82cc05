import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Context } from './command.ts';

/** Gives the work tree's top. Git starts a hook there, so a `.git` in the current folder saves the question. */
export async function findTopLevel({ cwd, env, git }: Pick<Context, 'cwd' | 'env' | 'git'>): Promise<string> {
  if (env['GIT_DIR'] === undefined && env['GIT_WORK_TREE'] === undefined && existsSync(join(cwd, '.git')))
    return cwd;
  const { readRepository } = await import('../git/repository.ts');
  return (await readRepository(git)).topLevel;
}

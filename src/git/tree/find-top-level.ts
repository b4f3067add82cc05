import { existsSync } from 'node:fs';
import path from 'node:path';

import { KeyguardError } from '../../errors.ts';
import { readRepository } from '../repository.ts';
import { type GitPlace, createGit } from '../run.ts';

/** Gives the top of the work tree that a folder is in, or undefined when there is none; without git where nothing points to one. */
export async function findTopLevel(place: GitPlace): Promise<string | undefined> {
  const { cwd, env } = place;
  if (env['GIT_DIR'] === undefined && env['GIT_WORK_TREE'] === undefined && !hasRepositoryAbove(cwd))
    return undefined;
  try {
    return (await readRepository(createGit(place))).topLevel;
  } catch (error) {
    // A bare repository, or a `.git` that is none.
    if (error instanceof KeyguardError && error.code === 'not-a-repository') return undefined;
    throw error;
  }
}

/** True when a folder is the top of a work tree: a repository's, a submodule's or a linked one. */
export function isTopLevel(folder: string): boolean {
  return existsSync(path.join(folder, '.git'));
}

function hasRepositoryAbove(folder: string): boolean {
  const above = path.dirname(folder);
  return isTopLevel(folder) || (above !== folder && hasRepositoryAbove(above));
}

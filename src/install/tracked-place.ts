import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { readEntry } from '../files.ts';
import type { InstallRequest } from './hook-manager.ts';
import { findHooksFolder } from './hooks-folder.ts';

/** Hooks that are files of the work tree, which everyone who clones gets. */
export interface TrackedPlace {
  /** Where the files are that people edit. */
  readonly folder: string;
  /** Who runs them: git itself, or husky from version 9 on or before, as shell scripts. */
  readonly kind: 'folder' | 'husky-9' | 'husky-8';
}

/** Finds where this repository shares its hooks; undefined when it does not, or when others share them too. */
export async function findTrackedPlace({
  repository,
  git,
}: Pick<InstallRequest, 'repository' | 'git'>): Promise<TrackedPlace | undefined> {
  try {
    const { folder, foreign } = await findHooksFolder(repository, git);
    if (foreign?.isShared === true) return undefined;
    if (foreign !== undefined && foreign.folder !== folder)
      return { folder: foreign.folder, kind: 'husky-9' };
    if (await readEntry(path.join(folder, '_', 'husky.sh'))) return { folder, kind: 'husky-8' };
    return foreign && { folder, kind: 'folder' };
  } catch (error) {
    // Whoever is in charge of the rest tells of it.
    if (error instanceof KeyguardError && error.code === 'hooks-folder-unusable') return undefined;
    throw error;
  }
}

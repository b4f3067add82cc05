import { readdir } from 'node:fs/promises';

import { toLocation } from './byte-path.ts';

/** What a walk met, as paths of bytes. */
export interface Walk {
  /** All that is no folder: symbolic links themselves, never what they lead to. */
  readonly files: readonly string[];
  /** Folders of installed packages, which are left out. */
  readonly dependencies: readonly string[];
  readonly unreadable: readonly string[];
}

const repositoryFolder = '.git';
const dependencyFolder = 'node_modules';

/** Lists everything below a folder, without git's own folders and installed packages. */
export async function walkFolder(root: string): Promise<Walk> {
  const walk = {
    files: new Array<string>(),
    dependencies: new Array<string>(),
    unreadable: new Array<string>(),
  };
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await readFolder(folder);
    if (entries === undefined) walk.unreadable.push(folder);
    for (const entry of entries ?? []) {
      const full = folder === '/' ? `/${entry.name}` : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) walk.files.push(full);
      else if (entry.name === dependencyFolder) walk.dependencies.push(full);
      else if (entry.name !== repositoryFolder) waiting.push(full);
    }
  }
  return walk;
}

async function readFolder(folder: string) {
  try {
    return await readdir(toLocation(folder), { withFileTypes: true, encoding: 'latin1' });
  } catch {
    // Whatever the reason: the caller names it as unreadable.
    return undefined;
  }
}

import { realpath } from 'node:fs/promises';
import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { readEntry } from '../files.ts';
import type { RunGit } from '../types.ts';

/** Where a repository keeps its parts, as git tells it: absolute paths. */
export interface RepositoryFolders {
  readonly topLevel: string;
  readonly commonDir: string;
  /** The folder that git takes hooks from now. */
  readonly hooksDir: string;
}

/** A folder with hooks that keyguard must not write. */
export interface ForeignHooks {
  readonly folder: string;
  /** True when other repositories run them too. */
  readonly isShared: boolean;
}

/** A hooks folder; with `foreign` when another tool writes it, or others share it: where the user has to edit hooks. */
export interface HooksFolder {
  readonly folder: string;
  readonly foreign?: ForeignHooks;
}

/** Finds the folder that git runs hooks from; throws `hooks-folder-unusable` when it cannot hold any. */
export async function findHooksFolder(repository: RepositoryFolders, git: RunGit): Promise<HooksFolder> {
  const folder = repository.hooksDir;
  const real = await resolve(folder);
  if (!(await canHoldFiles(real)))
    throw new KeyguardError('hooks-folder-unusable', { folder, reason: 'ENOTDIR' });
  if (isWithin(await resolve(repository.commonDir), real)) return { folder };
  const isHere = isWithin(await resolve(repository.topLevel), real) && (await isSetHere(git));
  if (await isHusky(real)) return { folder, foreign: { folder: path.dirname(folder), isShared: !isHere } };
  if (isHere && !(await isTracked(folder, git))) return { folder };
  return { folder, foreign: { folder, isShared: !isHere } };
}

/** The path without symbolic links, as far as it exists. */
async function resolve(folder: string): Promise<string> {
  const existing = await findExisting(folder);
  try {
    return path.join(await realpath(existing), path.relative(existing, folder));
  } catch (cause) {
    throw new KeyguardError('hooks-folder-unusable', { folder, reason: 'ENOENT' }, { cause });
  }
}

async function findExisting(folder: string): Promise<string> {
  const parent = path.dirname(folder);
  return parent === folder || (await readEntry(folder)) ? folder : findExisting(parent);
}

async function canHoldFiles(real: string): Promise<boolean> {
  return (await readEntry(await findExisting(real)))?.kind === 'folder';
}

/** Husky points git to a generated folder `_`, whose hooks run the files beside it. */
async function isHusky(real: string): Promise<boolean> {
  if (path.basename(real) !== '_') return false;
  return (
    path.basename(path.dirname(real)) === '.husky' || (await readEntry(path.join(real, 'h'))) !== undefined
  );
}

/** Whether core.hooksPath comes from this repository's own configuration, so that no other repository uses the folder. */
async function isSetHere(git: RunGit): Promise<boolean> {
  const { stdout } = await git(['config', '--show-scope', '--get', 'core.hooksPath'], { okCodes: [0, 1] });
  return /^(?:local|worktree)\t/u.test(stdout.toString()) || stdout.length === 0;
}

/** Whether the folder's hooks are committed, and so belong to everyone who clones. */
async function isTracked(folder: string, git: RunGit): Promise<boolean> {
  const { stdout } = await git(['ls-files', '-z', '--', `:(literal)${folder}`]);
  return stdout.length > 0;
}

function isWithin(parent: string, child: string): boolean {
  const way = path.relative(parent, child);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

import { type Dirent, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { KeyguardError } from '../errors.ts';

/** An environment file of this clone, found on disk. */
export interface EnvFile {
  /** Path from the repository's root, with `/`. */
  readonly path: string;
  /** Undefined when it could not be read. */
  readonly text: string | undefined;
}

// Nothing that a person writes by hand is larger; a hostile file must not fill the memory.
const maxBytes = 1024 * 1024;
const examples = /\.(?:example|sample|template|dist|defaults?|schema|tpl)$/u;

/** Lists the `.env` files in the given folders (paths from the root, `''` is the root itself). */
export function listEnvFiles(topLevel: string, folders: Iterable<string>): string[] {
  const found: string[] = [];
  for (const folder of folders) {
    for (const entry of readFolder(join(topLevel, folder))) {
      if (isEnvName(entry.name) && !entry.isDirectory())
        found.push(folder === '' ? entry.name : `${folder}/${entry.name}`);
    }
  }
  return found;
}

/** True for the path of an environment file with values of its own. */
export function isEnvPath(file: string): boolean {
  return isEnvName(file.slice(file.lastIndexOf('/') + 1));
}

/** True for `.env`, `.env.local` and the like; false for the examples that are meant to be committed. */
function isEnvName(name: string): boolean {
  return (name === '.env' || name.startsWith('.env.')) && !examples.test(name);
}

/**
 * Reads an environment file; one that is too large or refuses is told by `text: undefined`, so that coverage can name it.
 * Gives nothing for what is no regular file: password managers mount `.env` as a named pipe, and reading would wait.
 */
export function readEnvFile(topLevel: string, file: string): EnvFile | undefined {
  const full = join(topLevel, file);
  try {
    const status = statSync(full);
    if (!status.isFile()) return undefined;
    return { path: file, text: status.size > maxBytes ? undefined : readFileSync(full, 'utf8') };
  } catch (error) {
    return isMissing(error) ? undefined : { path: file, text: undefined };
  }
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // A staged file's folder may be gone from the work tree (sparse checkout, deleted after staging).
    if (isMissing(error)) return [];
    throw new KeyguardError('file-unreadable', { file: folder }, { cause: error });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

import { randomBytes } from 'node:crypto';
import { fsync } from 'node:fs';
import {
  chmod,
  constants,
  copyFile,
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readFile,
  readdir,
  readlink,
  rename,
  rm,
  rmdir,
  symlink,
} from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { KeyguardError } from './errors.ts';

export interface ReplaceOptions {
  /** Mode of a file that is not there yet, exactly; otherwise what the umask leaves of 666. A file that is there keeps its own. */
  readonly mode?: number;
  /** No part of the path below this folder may be a symbolic link either. */
  readonly within?: string;
}

/** What stands at a path itself, symbolic links not followed. */
export interface Entry {
  readonly kind: 'file' | 'symlink' | 'folder' | 'other';
  readonly mode: number;
  readonly owner: { readonly user: number; readonly group: number };
  readonly inode: bigint;
  readonly modified: Date;
  /** Where a symbolic link points, as it is written. */
  readonly target?: string;
}

/** Gives what stands at a path, or undefined when nothing does. */
export async function readEntry(file: string): Promise<Entry | undefined> {
  const stat = await orUndefined(() => lstat(file, { bigint: true }), file);
  if (stat === undefined) return undefined;
  const entry = {
    mode: Number(stat.mode & 0o7777n),
    owner: { user: Number(stat.uid), group: Number(stat.gid) },
    inode: stat.ino,
    modified: stat.mtime,
  };
  if (stat.isSymbolicLink()) return { ...entry, kind: 'symlink', target: await readlink(file) };
  if (stat.isDirectory()) return { ...entry, kind: 'folder' };
  return { ...entry, kind: stat.isFile() ? 'file' : 'other' };
}

/** Gives a file's bytes, or undefined when there is no such file; any other failure is `file-unreadable`. */
export async function readFileIfThere(file: string): Promise<Buffer | undefined> {
  return orUndefined(() => readFile(file), file);
}

/** Gives the names in a folder; none when there is no such folder. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  return (await orUndefined(() => readdir(folder), folder)) ?? [];
}

/** Writes a whole file so that a reader, a crash or a full disk leaves the old bytes or the new, never a mixture. */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  { mode, within = path.dirname(file) }: ReplaceOptions = {},
): Promise<void> {
  await refuseSymlinks(file, within);
  const old = await readEntry(file);
  const temporary = temporaryName(file);
  await changing(file, async () => {
    try {
      const handle = await open(temporary, 'wx', old?.mode ?? mode ?? 0o666);
      await fill(handle, content, { mode, ...old });
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  });
}

/** Gives a second name to what stands at `from` (a symbolic link itself, not its target); `from` never goes missing. */
export async function addName(from: string, to: string): Promise<void> {
  const entry = await readEntry(from);
  await changing(to, async () => {
    if (entry?.kind === 'symlink' && entry.target !== undefined) await symlink(entry.target, to);
    else await linkOrCopy(from, to);
  });
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    // Linux refuses links to files of others (fs.protected_hardlinks), FAT and some network shares know none.
    if (!hasCode(error, ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

/** Renames a file or a symbolic link, over `to` when that is there. */
export async function moveFile(from: string, to: string): Promise<void> {
  await changing(to, () => rename(from, to));
}

/** Removes a file or a symbolic link; one that is not there is no failure. */
export async function removeFile(file: string): Promise<void> {
  await changing(file, () => rm(file, { force: true }));
}

/** Sets a file's mode. */
export async function setMode(file: string, mode: number): Promise<void> {
  await changing(file, () => chmod(file, mode));
}

/** Makes a folder, and those above it that are missing. */
export async function makeFolder(folder: string): Promise<void> {
  await changing(folder, async () => {
    await mkdir(folder, { recursive: true });
  });
}

/** Removes a folder and what is in it; its name is free at once. */
export async function removeFolder(folder: string): Promise<void> {
  const leaving = temporaryName(folder);
  await changing(folder, async () => {
    await rename(folder, leaving);
    await rm(leaving, { recursive: true, force: true });
  });
}

/** Removes a folder if nothing is in it. */
export async function removeFolderIfEmpty(folder: string): Promise<void> {
  const isThere = (await readEntry(folder))?.kind === 'folder';
  if (isThere && (await listFolder(folder)).length === 0) await changing(folder, () => rmdir(folder));
}

type Looks = { readonly [Key in 'mode' | 'owner']?: Entry[Key] | undefined };

async function fill(handle: FileHandle, content: string | Uint8Array, { mode, owner }: Looks): Promise<void> {
  try {
    await handle.writeFile(content);
    // Under sudo the user's file must not become root's; only root can give a file away.
    if (owner && process.getuid?.() === 0) await handle.chown(owner.user, owner.group);
    if (mode !== undefined) await handle.chmod(mode);
    // Not handle.sync(), which is missing under Yarn's Plug'n'Play.
    await promisify(fsync)(handle.fd);
  } finally {
    await handle.close();
  }
}

/** Throws `refuses-symlink` when a path, or a part of it below a folder, is a symbolic link. */
export async function refuseSymlinks(file: string, within: string): Promise<void> {
  const parts = path.relative(within, file).split(path.sep);
  for (const index of parts.keys()) {
    const part = path.join(within, ...parts.slice(0, index + 1));
    const entry = await readEntry(part);
    if (entry?.kind === 'symlink') throw new KeyguardError('refuses-symlink', { file: part });
  }
}

/** A name beside `file` that nothing else uses, recognisable as ours when a kill leaves it behind. */
function temporaryName(file: string): string {
  const unique = `${process.pid}-${randomBytes(4).toString('hex')}`;
  return path.join(path.dirname(file), `.${path.basename(file)}.keyguard-tmp-${unique}`);
}

async function orUndefined<T>(read: () => Promise<T>, file: string): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (hasCode(error, ['ENOENT', 'ENOTDIR'])) return undefined;
    throw new KeyguardError('file-unreadable', { file }, { cause: error });
  }
}

async function changing<T>(file: string, change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    if (error instanceof KeyguardError) throw error;
    throw new KeyguardError('file-unwritable', { file }, { cause: error });
  }
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

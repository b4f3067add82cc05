import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

import { KeyguardError } from '../../errors.ts';

/** A path that the user named, as it is on the disk. */
export interface Target {
  readonly kind: 'file' | 'folder';
  /** Absolute; symbolic links are followed, but for one that leads nowhere: then its own text is the content. */
  readonly location: string;
}

/** Finds what the user named; throws `file-unreadable` for what is not there, cannot be read, or is neither file nor folder. */
export async function resolveTarget(cwd: string, named: string): Promise<Target> {
  // An unset variable in a script would otherwise mean the current folder.
  if (named === '') throw new KeyguardError('file-unreadable', { file: "''", reason: 'ENOENT' });
  const full = path.resolve(cwd, named);
  try {
    if (await isDeadLink(full)) return { kind: 'file', location: full };
    const location = await realpath(full);
    const status = await stat(location);
    if (status.isDirectory()) return { kind: 'folder', location };
    if (status.isFile()) return { kind: 'file', location };
  } catch (error) {
    throw new KeyguardError('file-unreadable', { file: named, reason: readCode(error) }, { cause: error });
  }
  throw new KeyguardError('file-unreadable', { file: named, reason: 'special' });
}

async function isDeadLink(full: string): Promise<boolean> {
  if (!(await lstat(full)).isSymbolicLink()) return false;
  return stat(full).then(
    () => false,
    (error: unknown) => ['ENOENT', 'ELOOP'].includes(readCode(error) ?? ''),
  );
}

/** The system's code for what went wrong. */
export function readCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

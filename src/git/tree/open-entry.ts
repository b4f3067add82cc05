import { closeSync, constants, lstat, open, read, readlink } from 'node:fs';
import { promisify } from 'node:util';

import type { SkipReason, SourceFile } from '../../types.ts';
import { toLocation } from './byte-path.ts';
import { isTopLevel } from './find-top-level.ts';
import type { TreeEntry } from './list-tree.ts';
import { readCode } from './resolve-target.ts';

/** What stands at an entry's place: its content, the beginning of it and how to go on, or why there is none. */
export type Opened =
  | {
      readonly kind: 'content';
      readonly file: SourceFile;
      readonly bytes: Buffer;
      readonly descriptor?: number;
    }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly cause?: unknown }
  | { readonly kind: 'gone' };

/** What is read of a file at once. */
export const pieceSize = 262_144;

// Those of `node:fs/promises` take twice the time, which counts with 100,000 files.
const readStatus = promisify(lstat);
const openFile = promisify(open);
const readLink = promisify(readlink);

// A file may have become a link or a pipe since it was looked at: then neither is followed nor waited for.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Opens an entry and reads its beginning, which is all of it for most files; never rejects. */
export async function openEntry(entry: TreeEntry): Promise<Opened> {
  try {
    return await openUnsafely(entry);
  } catch (cause) {
    const isGone = !entry.isNamed && ['ENOENT', 'ENOTDIR'].includes(readCode(cause) ?? '');
    return isGone ? { kind: 'gone' } : { kind: 'skipped', reason: 'unreadable', cause };
  }
}

async function openUnsafely(entry: TreeEntry): Promise<Opened> {
  const location = toLocation(entry.location);
  const status = await readStatus(location);
  if (status.isSymbolicLink()) {
    const bytes = await readLink(location, { encoding: 'buffer' });
    return { kind: 'content', file: createFile(entry, 'symlink'), bytes };
  }
  if (status.isDirectory()) return judgeFolder(location);
  if (!status.isFile()) return { kind: 'skipped', reason: 'special' };
  return openContent(entry, location, status.size);
}

async function openContent(entry: TreeEntry, location: Buffer, size: number): Promise<Opened> {
  const descriptor = await openFile(location, openFlags);
  let isKept = false;
  try {
    // One byte more than it has, to see whether it grows; a read that ends where the file does saves another one.
    const bytes = await readPiece(descriptor, Buffer.allocUnsafe(Math.min(size + 1, pieceSize)), size);
    const file = createFile(entry, 'file');
    isKept = bytes.length > size || bytes.length === pieceSize;
    return { kind: 'content', file, bytes, ...(isKept && { descriptor }) };
  } finally {
    if (!isKept) closeSync(descriptor);
  }
}

/** git lists a submodule like a file. A folder in the place of a tracked file is no content; git lists what is in it. */
function judgeFolder(location: Buffer): Opened {
  return isTopLevel(location.toString()) ? { kind: 'skipped', reason: 'repository' } : { kind: 'gone' };
}

function createFile({ path, rawPath }: TreeEntry, kind: SourceFile['kind']): SourceFile {
  return { path, ...(rawPath !== undefined && { rawPath }), status: 'added', kind, blob: '', oldBlob: '' };
}

/** Fills the buffer from where the file was read last; less of it only at the file's end, or once `enough` bytes have come. */
export async function readPiece(descriptor: number, buffer: Buffer, enough = buffer.length): Promise<Buffer> {
  let length = 0;
  for (;;) {
    const count = await readInto(descriptor, buffer, length);
    length += count;
    if (count === 0 || length === buffer.length || length >= enough) return buffer.subarray(0, length);
  }
}

function readInto(descriptor: number, buffer: Buffer, from: number): Promise<number> {
  return new Promise((resolve, reject) => {
    read(descriptor, buffer, from, buffer.length - from, null, (error, count) => {
      if (error) reject(error);
      else resolve(count);
    });
  });
}

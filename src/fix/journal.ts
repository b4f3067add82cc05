import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { readFileIfThere, removeFile, replaceFile } from '../files.ts';

/** One file's way: ids of contents in git's object store, so that the journal holds no value. */
export interface JournalFile {
  readonly path: string;
  readonly mode: string;
  /** What the index holds before and after; `null` for nothing. Left out when it stays. */
  readonly index?: { readonly old: string | null; readonly new: string | null };
  /** The same of the file on the disk. */
  readonly work?: { readonly old: string | null; readonly new: string };
}

/** What a fix was about to do; its values are in their environment files by then. */
export interface Journal {
  readonly version: 1;
  readonly files: readonly JournalFile[];
}

function journalFile(gitDir: string): string {
  return path.join(gitDir, 'keyguard-fix.json');
}

/** Writes down what is about to be done, before the first of it. */
export async function writeJournal(gitDir: string, files: readonly JournalFile[]): Promise<void> {
  const journal: Journal = { version: 1, files };
  await replaceFile(journalFile(gitDir), `${JSON.stringify(journal)}\n`, { mode: 0o600 });
}

/** Gives what an interrupted fix was about to do; undefined when the last one came to its end. */
export async function readJournal(gitDir: string): Promise<Journal | undefined> {
  const bytes = await readFileIfThere(journalFile(gitDir));
  if (bytes === undefined) return undefined;
  try {
    const journal: unknown = JSON.parse(bytes.toString());
    if (isJournal(journal)) return journal;
  } catch (cause) {
    throw new KeyguardError('file-unreadable', { file: journalFile(gitDir) }, { cause });
  }
  throw new KeyguardError('file-unreadable', { file: journalFile(gitDir), reason: 'version' });
}

/** Everything is done. */
export async function removeJournal(gitDir: string): Promise<void> {
  await removeFile(journalFile(gitDir));
}

function isJournal(value: unknown): value is Journal {
  if (!isObject(value) || value['version'] !== 1) return false;
  const { files } = value;
  return Array.isArray(files) && files.every(isJournalFile);
}

/** Nothing outside of the work tree, and nothing in a git folder, was ever to be written. */
function isJournalFile(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { path: file, mode, index, work } = value;
  const isInside = typeof file === 'string' && file.split('/').every(isPlainName);
  return isInside && /^\d{6}$/u.test(String(mode)) && isChange(index) && isChange(work);
}

function isPlainName(part: string): boolean {
  return !['', '.', '..', '.git'].includes(part.toLowerCase());
}

function isChange(value: unknown): boolean {
  if (value === undefined) return true;
  return isObject(value) && [value['old'], value['new']].every(isBlobOrNone);
}

function isBlobOrNone(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^[\da-f]{40,64}$/u.test(value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
